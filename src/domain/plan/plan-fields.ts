import type { Field, FieldValues, FormSection, ServicePackage } from '@types-contract/contract'
import { evaluate } from '../conditions/evaluate'
import { explain, type Reason } from '../conditions/explain'
import type { Facts } from '../facts'
import type { PlannedField, PlannedSection } from './plan'

const usersOf = (field: Field, facts: Facts): string[] => field.usedBy.map((use) => use.itemId).filter((id) => facts.itemIds.has(id))

/** Fields show and hide by the values of other fields: solved to a fixed point, and a hidden field's value never counts. */
export function visibleFields(servicePackage: ServicePackage, facts: Facts): { fields: Field[], values: FieldValues } {
  const needed = servicePackage.fields.filter((field) => usersOf(field, facts).length > 0)
  let fields = needed
  let values: FieldValues = {}
  for (let round = 0; round <= needed.length; round += 1) {
    const ids = new Set(fields.map((field) => field.id))
    values = Object.fromEntries(Object.entries(facts.values).filter(([id]) => ids.has(id)))
    const seen = { ...facts, values }
    const next = needed.filter((field) => evaluate(field.visibleWhen, seen))
    if (next.length === fields.length && next.every((field) => ids.has(field.id))) break
    fields = next
  }
  return { fields, values }
}

function reasonsOf(field: Field, facts: Facts, itemIds: string[]): Reason[] {
  const own: Reason[] = field.because ? [{ kind: 'author', text: field.because }] : []
  return [...own, ...explain(field.visibleWhen, facts), ...itemIds.map((itemId): Reason => ({ kind: 'item', itemId }))]
}

function planField(field: Field, facts: Facts): PlannedField {
  const itemIds = usersOf(field, facts)
  const produced = field.producedBy !== undefined && facts.itemIds.has(field.producedBy)
  const required = field.requiredWhen ? evaluate(field.requiredWhen, facts) : field.optional !== true
  return { field, itemIds, required, asked: !produced && field.derived === undefined, reasons: reasonsOf(field, facts, itemIds) }
}

const sectionOf = (section: FormSection, fields: ReadonlyMap<string, PlannedField>): PlannedSection => ({
  section, fields: section.fieldIds.map((id) => fields.get(id)).filter((field): field is PlannedField => field !== undefined)
})

/** The merged form (一表申请): each field once, in the sections people think in. */
export function planFields(servicePackage: ServicePackage, facts: Facts): { fields: PlannedField[], sections: PlannedSection[] } {
  const { fields, values } = visibleFields(servicePackage, facts)
  const seen = { ...facts, values }
  const planned = fields.map((field) => planField(field, seen))
  const byId = new Map(planned.map((one) => [one.field.id, one]))
  const sections = servicePackage.sections.map((section) => sectionOf(section, byId)).filter((section) => section.fields.length > 0)
  return { fields: planned, sections }
}
