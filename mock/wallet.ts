import { addDays, addMonths } from '@/domain/dates/calendar-date'
import { mostPages } from '@/domain/materials/page-limits'
import type { ServicePackage, SubmittedMaterial, WalletEntry, WalletKeep } from '@types-contract/contract'
import type { GovernmentContext } from './context'
import { fileViewPath } from './file-tickets'
import { packageOf } from './published'
import type { WalletFile } from './records/shapes'
import { throwAway } from './throw-away'
import { toDay, toInstant } from './time'
import { Refusal } from './wire/answers'
import type { SignedInCall } from './wire/operation'

/** Days an expired entry is still shown, so that its owner learns of it; then it is thrown away. The product's own rule. */
const SHOWN_AFTER_EXPIRY = 30
const ID_LENGTH = { least: 16, most: 64 }

const keyOf = (personId: string, entryId: string): string => `${personId}/${entryId}`

/** The entries of a person, newest first. What expired long ago is thrown away first. */
export function walletOf(call: SignedInCall): WalletFile[] {
  const { context: { store }, person, now } = call
  const own = store.list('wallet').map(({ value }) => value).filter(({ ownerId }) => ownerId === person.personId)
  const over = own.filter(({ expiresOn }) => addDays(expiresOn, SHOWN_AFTER_EXPIRY) < toDay(now))
  over.forEach(({ entryId }) => removeEntry(call, entryId))
  return own.filter((entry) => !over.includes(entry)).sort((a, b) => b.keptAt - a.keptAt)
}

/** Tells whether some file is kept in a wallet. */
export function isInWallet({ store }: Pick<GovernmentContext, 'store'>, fileId: string): boolean {
  return store.list('wallet').some(({ value }) => value.fileIds.includes(fileId))
}

/** Keeps pages with their owner's consent; the same id again replaces the pages. Throws `not-permitted` or `invalid`. */
export function keepEntry(call: SignedInCall, entryId: string, wanted: WalletKeep): WalletFile {
  const { context, person, now } = call
  if (entryId.length < ID_LENGTH.least || entryId.length > ID_LENGTH.most) throw new Refusal('invalid')
  const servicePackage = packageOf(context.catalogue, wanted.packageId, toDay(now))
  const { sharedId, months, name } = keptMaterial(servicePackage, wanted)
  const takenOn = takenOnOf(call, wanted.fileIds)
  const expiresOn = addMonths(takenOn, months)
  if (expiresOn < toDay(now)) throw new Refusal('not-permitted', { message: '这几页收到得太久了，不能再存进材料夹。' })
  const before = context.store.get('wallet', keyOf(person.personId, entryId))
  const entry: WalletFile = {
    entryId, ownerId: person.personId, sharedId, materialName: name, packageId: servicePackage.id, packageName: servicePackage.name,
    fileIds: wanted.fileIds, takenOn, expiresOn, keptAt: before?.keptAt ?? now, consentedAt: now
  }
  context.store.put('wallet', keyOf(person.personId, entryId), entry)
  if (before) letGo(call, before.fileIds)
  return entry
}

function keptMaterial({ materials }: ServicePackage, { materialId, fileIds }: WalletKeep): { sharedId: string; months: number; name: string } {
  const material = materials.find(({ id }) => id === materialId)
  if (material?.sharedId === undefined || !material.reuse) throw new Refusal('not-permitted', { message: '这份材料不能存进材料夹。' })
  if (fileIds.length > mostPages(material)) throw new Refusal('invalid', { message: '页数太多，不能存进材料夹。' })
  return { sharedId: material.sharedId, months: material.reuse.months, name: material.name }
}

/** The day the oldest page was received; every page must be the caller's own. */
function takenOnOf({ context: { store }, person }: SignedInCall, fileIds: readonly string[]): string {
  const days = fileIds.map((fileId) => {
    const file = store.get('files', fileId)
    if (!file || file.ownerId !== person.personId) throw new Refusal('invalid', { message: '有几页没有传到，请重新上传后再保存。' })
    return file.receipt.receivedAt.slice(0, 10)
  })
  return days.reduce((oldest, day) => (day < oldest ? day : oldest))
}

/** Withdraws the consent: pages in no case and in no draft go with the entry. */
export function removeEntry(call: SignedInCall, entryId: string): void {
  const { context: { store }, person } = call
  const key = keyOf(person.personId, entryId)
  const entry = store.get('wallet', key)
  if (!entry) return
  store.remove('wallet', key)
  letGo(call, entry.fileIds)
}

/** Throws away what no wallet, no case and no draft of the person holds any more. */
function letGo({ context, person }: SignedInCall, fileIds: readonly string[]): void {
  const { store } = context
  const drafts = store.list('drafts').filter(({ value }) => value.ownerId === person.personId)
  const inDrafts = new Set(drafts.flatMap(({ value }) => value.draft.content.materials.flatMap(({ fileIds: ids = [] }) => ids)))
  for (const fileId of fileIds) {
    const inCase = store.get('files', fileId)?.caseNumber !== undefined
    if (!inCase && !inDrafts.has(fileId) && !isInWallet(context, fileId)) throwAway(store, fileId)
  }
}

/**
 * Whether an application may use a file as a page out of the wallet: not expired, consent standing, and for the same
 * material. Undefined for a file that is in no entry of the person that the application names.
 */
export function mayReuse(call: SignedInCall, { materials }: ServicePackage, handed: SubmittedMaterial | undefined, fileId: string): boolean | undefined {
  if (handed?.walletEntryId === undefined) return undefined
  const { context: { store }, person, now } = call
  const entry = store.get('wallet', keyOf(person.personId, handed.walletEntryId))
  if (!entry?.fileIds.includes(fileId)) return undefined
  return entry.expiresOn >= toDay(now) && entry.sharedId === materials.find(({ id }) => id === handed.materialId)?.sharedId
}

/** An entry as its owner sees it, with the cases that hold its pages. */
export function viewEntry({ context, person, now }: SignedInCall, entry: WalletFile): WalletEntry {
  const { entryId, sharedId, materialName, packageId, packageName, takenOn, expiresOn, fileIds } = entry
  return {
    entryId, sharedId, materialName, packageId, packageName, takenOn, expiresOn,
    keptAt: toInstant(entry.keptAt),
    state: expiresOn < toDay(now) ? 'expired' : 'usable',
    pages: fileIds.flatMap((fileId) => {
      const file = context.store.get('files', fileId)
      return file ? [{ ...file.receipt, viewPath: fileViewPath(context, fileId) }] : []
    }),
    uses: usesOf(context, person.personId, fileIds)
  }
}

function usesOf({ store, catalogue }: GovernmentContext, personId: string, fileIds: readonly string[]): WalletEntry['uses'] {
  const own = store.list('cases').map(({ value }) => value).filter(({ ownerId }) => ownerId === personId)
  const holding = own.filter(({ application }) => application.materials.some((one) => one.fileIds?.some((id) => fileIds.includes(id))))
  return holding.sort((a, b) => b.submittedAt - a.submittedAt).map(({ caseNumber, application, submittedAt }) => {
    const usedOn = toDay(submittedAt)
    return { caseNumber, usedOn, packageName: packageOf(catalogue, application.packageId, usedOn, application.version).name }
  })
}
