import type { Field, FieldRule, FieldValue, GroupField, GroupRow, ServiceCase, SimpleValue } from '@types-contract/contract'
import { addDays } from '@/domain/dates/calendar-date'
import { isFormatName } from '@/domain/formats/registry'
import type { RootStore } from '@/stores/root-store'
import type { Workbench } from '@/stores/workbench'
import { generateValue } from './generate-values'
import type { MemoryPhone } from './memory-platform'

/** A citizen who fills everything that is asked with valid, made-up values, through the stores only. */
export interface Robot {
  root: RootStore
  phone: MemoryPhone
}

type AnyField = Field | GroupField
const ruleOf = (field: AnyField, kind: FieldRule['kind']): FieldRule | undefined => field.rules.find((rule) => rule.kind === kind)

const textFor = (field: AnyField, seed: number): string => {
  if (field.format && isFormatName(field.format)) return generateValue(field.format, seed)
  const { min = 1, max = 40 } = ruleOf(field, 'length') ?? {}
  return '示范填写的文字内容'.repeat(Math.ceil(min / 9) + 1).slice(0, Math.max(min, Math.min(max, 6)))
}

const numberFor = (field: AnyField): number => {
  const { min = 1, max = 1_000_000 } = ruleOf(field, 'range') ?? {}
  return Math.min(Math.max(min, 1), max)
}

const dayFor = (field: AnyField, today: string): string => {
  if (ruleOf(field, 'not-before-today') ?? field.rules.find((rule) => rule.kind === 'within-days' && (rule.min ?? -1) >= 0)) return addDays(today, 3)
  const age = ruleOf(field, 'age-between')
  return age ? addDays(today, -Math.round(((age.min ?? 0) + 1) * 366)) : addDays(today, -3)
}

const simpleFor = (field: AnyField, today: string, seed: number): SimpleValue | undefined => {
  switch (field.kind) {
    case 'text': case 'long-text': return textFor(field, seed)
    case 'number': case 'amount': return numberFor(field)
    case 'date': return dayFor(field, today)
    case 'date-time': return `${dayFor(field, today)}T08:30`
    case 'month': return dayFor(field, today).slice(0, 7)
    case 'select': return field.options?.[0]?.id
    case 'multi-select': return field.options?.[0] ? [field.options[0].id] : []
    case 'boolean': return true
    case 'region': return { code: '321183002', name: '华阳街道', village: '示范社区' }
    case 'address': return { region: '江苏省镇江市句容市华阳街道', code: '321183002', detail: '示范路1号' }
    case 'group': return undefined
  }
}

const rowsFor = (field: Field, today: string, seed: number): GroupRow[] => {
  const { group } = field
  if (!group) return []
  const count = Math.max(group.min, 1)
  const total = field.rules.find((rule) => rule.kind === 'group-total')
  return Array.from({ length: count }, (_, at) => {
    const values: GroupRow['values'] = {}
    for (const child of group.fields) {
      const value = child.derived ? undefined : simpleFor(child, today, seed + at)
      if (value !== undefined) values[child.id] = value
    }
    if (total?.field) values[total.field] = Number(total.value ?? 100) / count
    return { rowId: `row-${at}`, values }
  })
}

/** A valid value for a field, given the others (same-as rules copy). */
export const valueFor = (field: Field, today: string, values: Record<string, FieldValue>, seed: number): FieldValue | undefined => {
  const same = field.rules.find((rule) => rule.kind === 'same-as')
  if (same?.field && values[same.field] !== undefined) return values[same.field]
  return field.kind === 'group' ? rowsFor(field, today, seed) : simpleFor(field, today, seed)
}

/** Fills every asked field that is still empty, until filling shows no more fields. */
export const fillForm = ({ draft, form }: Workbench, only?: string[]): void => {
  for (let round = 0; round < 10; round += 1) {
    const empty = draft.plan.fields.filter((planned) => planned.asked && !draft.values.has(planned.field.id) && (!only || only.includes(planned.field.id)))
    if (empty.length === 0) break
    empty.forEach(({ field }, at) => {
      const value = valueFor(field, draft.planInput.today, draft.allValues, 11 * (round + 1) + at)
      if (value !== undefined) draft.setValue(field.id, value)
    })
  }
  for (const section of form.sections) form.finish(section)
}

/** Photographs every material that must be handed in, as many pages as it needs. */
export const photographAll = async ({ phone }: Robot, { materials }: Workbench): Promise<void> => {
  for (const planned of materials.missing) {
    const { id, pages } = planned.material
    for (let page = 0; page < Math.max(1, pages.min); page += 1) {
      phone.nextChoice({ kind: 'chosen', files: [{ path: `picture-${id}-${page}`, name: 'page.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
      await materials.addPages(id, 'camera')
    }
  }
  await until(() => materials.allReceived, () => `pages: ${materials.pages.map((page) => `${page.materialId} ${page.state} ${page.refusal ?? ''}`).join(', ')}`)
}

/** Waits for the stores to settle. */
export const until = async (holds: () => boolean, tell: () => string = () => '', milliseconds = 4_000): Promise<void> => {
  const end = Date.now() + milliseconds
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It did not come to that. ${tell()}`)
    await new Promise((resolve) => { setTimeout(resolve, 5) })
  }
}

/** Chooses delivery, gives every consent, signs by typing, hands in; resolves with the case. */
export const handIn = async ({ root }: Robot, { draft, submission }: Workbench): Promise<ServiceCase> => {
  const [delivery] = draft.plan.deliveries
  if (!delivery) throw new Error('no delivery is offered')
  draft.deliver(delivery.kind === 'post'
    ? { kind: 'post', recipient: '示范收件人', phone: '13900000199', address: { region: '江苏省镇江市句容市', detail: '示范路1号' } }
    : { kind: delivery.kind, ...(delivery.kind === 'window' ? { hallId: root.catalogue.halls.value?.[0]?.id } : {}) })
  for (const consent of draft.plan.consents) draft.consent(consent.id, true)
  const signature = { kind: 'typed' as const, text: root.session.person?.name ?? '', signedAt: new Date().toISOString() }
  const application = draft.application(signature, { end: 'h5', elderMode: root.settings.elder })
  const problems = submission.check(application)
  if (problems.length > 0) throw new Error(`the phone itself finds problems: ${JSON.stringify(problems)}`)
  await submission.submit(application)
  if (submission.state.kind !== 'done') throw new Error(`not handed in: ${JSON.stringify(submission.state)}`)
  return submission.state.serviceCase
}
