import type { Condition, Field, Material, ServiceItem } from '@types-contract/contract'
import { exemptionsOf } from '@/domain/conditions/references'
import { useOf } from '../../build/condition-places'
import { WHILE_ASKING, type Sight } from '../worlds/condition-worlds'
import { ALL, NONE, type Worlds } from '../worlds/diagrams'
import type { PackageWorlds } from '../worlds/package-worlds'

/** One condition of a package with the worlds in which it decides something. */
export interface ConditionInForce {
  condition: Condition
  /** What it decides, in the author's words. */
  what: string
  where: Worlds
  sight: Sight
  /** It decides while questions are still asked, so there is no plan yet. */
  whileAsking?: boolean
}

type Candidate = Omit<ConditionInForce, 'condition' | 'sight'> & { condition: Condition | undefined, sight?: Sight }

/** Every condition of a package; of a field in a section with a condition, both. */
export function conditionsInForce(within: PackageWorlds): ConditionInForce[] {
  const { servicePackage: { items, materials, fields, deliveries, consents }, plan } = within
  const candidates: Candidate[] = [
    ...ofQuestions(within),
    ...items.flatMap((item) => ofItem(within, item)),
    ...materials.flatMap((material) => ofMaterial(within, material)),
    ...fields.flatMap((field) => ofField(within, field)),
    ...deliveries.map(({ kind, when }) => ({ condition: when, what: `送达方式“${kind}”`, where: ALL })),
    ...consents.map(({ id, when }) => ({ condition: when, what: `同意书“${id}”`, where: ALL }))
  ]
  return candidates.flatMap(({ condition, ...rest }) => (condition ? [{ sight: plan.sight, ...rest, condition }] : []))
}

function ofQuestions({ walk }: PackageWorlds): Candidate[] {
  const asking = { sight: WHILE_ASKING, whileAsking: true }
  return walk.questions.flatMap(({ question: { id, visibleWhen, options = [] }, turn, reached }) => [
    { condition: visibleWhen, what: `问题“${id}”`, where: turn, ...asking },
    ...options.map(({ id: optionId, when }) => ({ condition: when, what: `问题“${id}”的选项“${optionId}”`, where: reached, ...asking }))
  ])
}

function ofItem({ plan, diagrams }: PackageWorlds, { id, includedWhen, onWhen, waitsFor, outcomes, specialProcedures = [] }: ServiceItem): Candidate[] {
  const included = plan.included(id)
  return [
    { condition: includedWhen, what: `事项“${id}”`, where: ALL },
    { condition: onWhen, what: `默认勾选，事项“${id}”`, where: plan.holding(includedWhen) },
    ...waitsFor.map(({ itemId, when }) => ({ condition: when, what: `先后，事项“${id}”等“${itemId}”`, where: diagrams.both(included, plan.included(itemId)) })),
    ...outcomes.map((outcome) => ({ condition: outcome.when, what: `结果“${outcome.id}”`, where: included })),
    ...specialProcedures.map(({ when }) => ({ condition: when, what: `特别程序，事项“${id}”`, where: included }))
  ]
}

/** A use decides where its owner is needed; if that is nowhere, the owner's own condition is to be told, not each use. */
function useWhere(within: PackageWorlds, { itemId }: Field['usedBy'][number], own: Condition | undefined, needed: Worlds): Worlds {
  const included = within.plan.included(itemId)
  return within.ofPlans(needed) === NONE ? included : within.diagrams.both(included, within.plan.holding(own))
}

function ofMaterial(within: PackageWorlds, material: Material): Candidate[] {
  const { plan, diagrams } = within
  const { id, neededBy, neededWhen, exemption } = material
  const exemptions = exemptionsOf(exemption)
  const inSet = plan.inSet(material)
  return [
    { condition: neededWhen, what: `材料“${id}”`, where: plan.taken(material) },
    ...neededBy.map((use) => ({ condition: use.when, what: `用途，材料“${id}”`, where: useWhere(within, use, neededWhen, inSet) })),
    ...exemptions.map(({ when }, index) => ({
      condition: when, what: `免提交，材料“${id}”`,
      where: diagrams.without(inSet, diagrams.any(exemptions.slice(0, index).map((earlier) => plan.spares(earlier))))
    }))
  ]
}

function ofField(within: PackageWorlds, field: Field): Candidate[] {
  const { plan } = within
  const { id, visibleWhen, requiredWhen, usedBy, prefill, rules } = field
  const what = `字段“${id}”`
  return [
    ...visibilityOf(within, field, what),
    { condition: requiredWhen, what: `必填，${what}`, where: plan.asked(field) },
    { condition: prefill?.when, what: `预填，${what}`, where: plan.asked(field) },
    ...usedBy.map((use) => ({ condition: use.when, what: `用途，${what}`, where: useWhere(within, use, visibleWhen, plan.needed(id)) })),
    ...rules.map(({ when }) => ({ condition: when, what: `填写规则，${what}`, where: plan.needed(id) })),
    ...ofRows(within, field)
  ]
}

/** What the section says comes first; what the field says besides decides only where that holds. */
function visibilityOf({ plan, diagrams }: PackageWorlds, field: Field, what: string): Candidate[] {
  const { visibleWhen } = field
  const used = plan.used(field)
  if (!visibleWhen || useOf(visibleWhen) || !('all' in visibleWhen)) return [{ condition: visibleWhen, what, where: used }]
  return visibleWhen.all.map((condition, index) =>
    ({ condition, what, where: diagrams.all([used, ...visibleWhen.all.slice(0, index).map((earlier) => plan.holding(earlier))]) }))
}

function ofRows({ plan }: PackageWorlds, field: Field): Candidate[] {
  const sight = plan.sightInRow(field)
  return (field.group?.fields ?? []).flatMap(({ id, visibleWhen, rules }) => [
    { condition: visibleWhen, what: `“${field.id}”里的字段“${id}”`, where: plan.needed(field.id), sight },
    ...rules.map(({ when }) => ({ condition: when, what: `填写规则，“${field.id}”里的字段“${id}”`, where: plan.needed(field.id), sight }))
  ])
}

/** Where a condition holds and where it does not, of the worlds in which it decides. */
export function sidesOf(within: PackageWorlds, { condition, where, sight, whileAsking }: ConditionInForce): { yes: Worlds, no: Worlds } {
  const limit = (worlds: Worlds): Worlds => (whileAsking ? worlds : within.ofPlans(worlds))
  const holding = within.holding(condition, sight)
  return { yes: limit(within.diagrams.both(where, holding)), no: limit(within.diagrams.without(where, holding)) }
}

/** Whether a condition decides the same for everybody when something in it is supposed. */
export function staysSame(within: PackageWorlds, { condition, where, sight, whileAsking }: ConditionInForce, suppose: ReadonlyMap<Condition, Worlds>): boolean {
  const changed = within.diagrams.difference(within.holding(condition, sight), within.holding(condition, { ...sight, suppose }))
  const met = within.diagrams.both(where, changed)
  return (whileAsking ? met : within.ofPlans(met)) === NONE
}
