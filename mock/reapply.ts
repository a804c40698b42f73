import { mayReapply } from '@/domain/case-state/case-state'
import { addDays } from '@/domain/dates/calendar-date'
import type { DraftContent, Reapplication, ServicePackage, StoredDraft, SubmittedMaterial } from '@types-contract/contract'
import { saveCase } from './case-desk'
import type { Office } from './departments/office'
import { fileViewPath } from './file-tickets'
import { draftKey, KEPT_DAYS } from './handlers/drafts'
import { randomId } from './ids'
import type { CaseFile } from './records/shapes'
import { toDay, toInstant } from './time'
import { Refusal } from './wire/answers'
import type { SignedInCall } from './wire/operation'

/** Begins a draft with all that was in a case, for what ended without being done; the draft of before when it is still there. */
export function reapply(call: SignedInCall, file: CaseFile, office: Office): Reapplication {
  const { context: { store }, person, now } = call
  const again = file.items.filter(({ state }) => mayReapply(state)).map(({ itemId }) => itemId)
  if (again.length === 0) throw new Refusal('not-permitted', { message: '各事项还在办或者已经办好，不用重新申请。' })
  const before = store.get('drafts', draftKey(person.personId, file.reappliedDraftId ?? ''))?.draft
  if (before) return { draft: before, files: filesOf(call, before) }
  const draft: StoredDraft = {
    draftId: `again-${randomId(20)}`, revision: 1, savedAt: toInstant(now), expiresOn: addDays(toDay(now), KEPT_DAYS),
    content: contentOf(call, file, office.servicePackage, again)
  }
  store.put('drafts', draftKey(person.personId, draft.draftId), { ownerId: person.personId, draft })
  saveCase(call.context, { ...file, reappliedDraftId: draft.draftId }, now)
  return { draft, files: filesOf(call, draft) }
}

/** What was answered and filled, without what departments made; consents are asked for anew. */
function contentOf(call: SignedInCall, { application }: CaseFile, { items, fields }: ServicePackage, again: readonly string[]): DraftContent {
  const { packageId, version, answers, dataSharing, values, materials, disputes, delivery } = application
  const made = fields.filter(({ producedBy }) => producedBy).map(({ id }) => id)
  return {
    packageId, version, answers, dataSharing, disputes, delivery, consentIds: [],
    droppedItemIds: items.filter(({ id, choice }) => choice === 'preselected' && !again.includes(id)).map(({ id }) => id),
    addedItemIds: items.filter(({ id, choice }) => choice === 'optional' && again.includes(id)).map(({ id }) => id),
    values: Object.fromEntries(Object.entries(values).filter(([id]) => !made.includes(id))),
    materials: materials.flatMap((material) => copyOf(call, material))
  }
}

/** The same material with files of its own; a promise is to be made anew. */
function copyOf({ context: { store } }: SignedInCall, material: SubmittedMaterial): SubmittedMaterial[] {
  if (material.way === 'later') return []
  if (!material.fileIds) return [material]
  const fileIds = material.fileIds.flatMap((fileId) => {
    const [record, bytes] = [store.get('files', fileId), store.getBytes(fileId)]
    if (!record || !bytes) return []
    const copy = `file-${randomId(20)}`
    store.put('files', copy, { ...record, caseNumber: undefined, receipt: { ...record.receipt, fileId: copy } })
    store.putBytes(copy, bytes)
    return [copy]
  })
  return fileIds.length > 0 ? [{ ...material, fileIds }] : []
}

function filesOf({ context }: SignedInCall, { content }: StoredDraft): Reapplication['files'] {
  return content.materials.flatMap(({ materialId, fileIds = [] }) => fileIds.flatMap((fileId) => {
    const receipt = context.store.get('files', fileId)?.receipt
    return receipt ? [{ materialId, receipt: { ...receipt, viewPath: fileViewPath(context, fileId) } }] : []
  }))
}
