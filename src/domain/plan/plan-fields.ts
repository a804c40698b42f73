import type { Field, FormSection, PrefillSource, ServicePackage } from '@types-contract/contract'
import { holds } from '../conditions/evaluate'
import { reasonsFor, withoutRepeats, type Reason } from '../conditions/explain'
import type { Lookup } from '../conditions/lookup'
import type { PlannedField, PlannedSection } from './plan'
import type { PlanSolution } from './solve-plan'

/** Its own reason, the answers behind it, and the items that take it. */
function reasonsOf({ because, visibleWhen }: Field, { lookup }: PlanSolution, itemIds: string[]): Reason[] {
  const items = itemIds.map((itemId): Reason => ({ kind: 'item', itemId }))
  const own: Reason[] = because ? [{ kind: 'author', text: because }] : []
  return visibleWhen ? withoutRepeats([...own, ...reasonsFor(visibleWhen, lookup), ...items]) : [...own, ...items]
}

/** Whether shared data may fill a field, as sharing stands and for who files. */
export function mayPrefill(prefill: PrefillSource | undefined, lookup: Lookup): boolean {
  return prefill !== undefined && (prefill.needsDataSharing !== true || lookup.dataSharing) && holds(prefill.when, lookup)
}

/** Plans a field that is needed. Without `requiredWhen` it is required unless the author made it optional. */
export function planField(field: Field, solution: PlanSolution): PlannedField {
  const itemIds = solution.usersOf(field)
  const produced = field.producedBy?.some((id) => solution.isIncluded(id)) ?? false
  const required = field.requiredWhen ? holds(field.requiredWhen, solution.lookup) : field.optional !== true
  return {
    field, itemIds, required, asked: !produced && field.derived === undefined, reasons: reasonsOf(field, solution, itemIds),
    prefilled: mayPrefill(field.prefill, solution.lookup)
  }
}

/** The fields that are needed, in the author's order: each once, whoever needs it. */
export function planFields(servicePackage: ServicePackage, solution: PlanSolution): PlannedField[] {
  return servicePackage.fields.filter((field) => solution.isNeeded(field.id)).map((field) => planField(field, solution))
}

/** The merged form (一表申请) in the sections people think in; a section without a field is left out. */
export function planSections(sections: readonly FormSection[], fields: readonly PlannedField[]): PlannedSection[] {
  const byId = new Map(fields.map((planned) => [planned.field.id, planned]))
  return sections.map((section): PlannedSection => ({
    section, fields: section.fieldIds.map((id) => byId.get(id)).filter((planned): planned is PlannedField => planned !== undefined)
  })).filter((section) => section.fields.length > 0)
}
