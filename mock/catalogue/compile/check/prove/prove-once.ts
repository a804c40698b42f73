import type { Field, Material, ServicePackage } from '@types-contract/contract'
import { exemptionsOf } from '@/domain/conditions/references'
import type { Path } from '../../finding'
import { fieldPath } from '../subject'
import { NONE, type Worlds } from '../worlds/diagrams'
import type { PackageWorlds } from '../worlds/package-worlds'
import { reportWhere, type Proof } from './proof'

/** Nothing is asked for twice, nothing that shared data or the plan itself gives, nothing that no application needs. */
export function proveOnce(proof: Proof): void {
  const { fields, materials } = proof.within.servicePackage
  pairs(fields).forEach(([first, second]) => proveFact(proof, first, second))
  pairs(materials).forEach(([first, second]) => provePaper(proof, first, second))
  fields.forEach((field) => proveAppliedFor(proof, fieldPath(proof.author, field.id), `要填“${field.label}”`, proof.within.plan.asked(field), field.usedBy))
  materials.forEach((one) => proveAppliedFor(proof, ['materials', one.id], `要“${one.name}”`, proof.within.plan.inSet(one), one.neededBy))
  materials.forEach((material) => proveNotMade(proof, material))
}

function pairs<Part>(parts: readonly Part[]): [Part, Part][] {
  return parts.flatMap((second, index) => parts.slice(0, index).map((first): [Part, Part] => [first, second]))
}

/** What shared data only propose, and somebody may change, is not the same thing. */
function proveFact(proof: Proof, first: Field, second: Field): void {
  const { plan, diagrams } = proof.within
  const path = fieldPath(proof.author, second.id)
  const both = diagrams.both(plan.asked(first), plan.asked(second))
  const where = namesTwice(first, second)
  if (first.sharedId !== undefined && first.sharedId === second.sharedId) {
    const message = `“${first.id}”也是公共字段“${first.sharedId}”，同一件事问了两次${where}`
    reportWhere(proof, both, [...path, 'is'], message, '合成一个字段；只是样子相同的把 is 改成 like')
  } else if (first.prefill?.locked === true && second.prefill?.locked === true && first.prefill.attribute === second.prefill.attribute) {
    const filled = diagrams.all([both, plan.holding(first.prefill.when), plan.holding(second.prefill.when)])
    const message = `“${first.id}”也从共享数据“${first.prefill.attribute}”带出，同一件事问了两次${where}`
    reportWhere(proof, filled, [...path, 'prefill'], message, '合成一个字段，或改成 derived: { same-value: 前一个字段 }')
  }
}

/** The form of one department that would hold the same thing under two names. */
function namesTwice(first: Field, second: Field): string {
  const shared = second.usedBy.find(({ itemId }) => first.usedBy.some((use) => use.itemId === itemId))
  const earlier = first.usedBy.find(({ itemId }) => itemId === shared?.itemId)
  return shared ? `，在“${shared.itemId}”的表里又叫“${earlier?.name ?? first.label}”又叫“${shared.name ?? second.label}”` : ''
}

function provePaper(proof: Proof, first: Material, second: Material): void {
  const { plan, diagrams } = proof.within
  const same = (first.sharedId !== undefined && first.sharedId === second.sharedId) || first.name === second.name
  if (!same) return
  const both = diagrams.both(plan.inSet(first), plan.inSet(second))
  reportWhere(proof, both, ['materials', second.id], `材料“${second.name}”和“${first.id}”是同一份，要了两次`, '合成一份，写进一个 for；不是同一份的，把 is 改成 like，名称也分开')
}

/** Merging would ask for more than the departments do: only items done without an application use it. */
function proveAppliedFor(proof: Proof, path: Path, what: string, needed: Worlds, uses: Field['usedBy']): void {
  const { plan, diagrams, servicePackage } = proof.within
  const applied = diagrams.any(uses.filter(({ itemId }) => isAppliedFor(servicePackage, itemId)).map((use) => plan.using(use)))
  reportWhere(proof, diagrams.without(needed, applied), path, `有一种情况，${what}，用它的事项却都是部门自动办的，合并后反而多了`, '改 when 或 for，或把事项改成要申请的')
}

function isAppliedFor({ items }: ServicePackage, itemId: string): boolean {
  return items.some(({ id, choice }) => id === itemId && choice !== 'automatic')
}

/** A paper that an item of the plan makes is not asked for, once sharing is allowed. */
function proveNotMade(proof: Proof, material: Material): void {
  const { within } = proof
  const { plan, diagrams, servicePackage: { items } } = within
  const spared = diagrams.any(exemptionsOf(material.exemption).map((exemption) => plan.spares(exemption)))
  const asked = diagrams.all([diagrams.without(plan.inSet(material), spared), plan.sight.dataSharing(true)])
  if (asked === NONE) return
  for (const maker of items) {
    const made = diagrams.both(plan.included(maker.id), madeBy(within, maker, material.sharedId))
    const path = ['materials', material.id]
    const taken = diagrams.any(material.neededBy.filter(({ itemId }) => waits(within, itemId, maker.id)).map((use) => plan.using(use)))
    if (reportWhere(proof, diagrams.all([asked, made, taken]), path, `材料“${material.name}”是“${maker.shortName}”办出来的，却还要人交`, `写上 exempt: { produced-by: ${maker.id} }`)) return
  }
}

function madeBy({ plan, diagrams }: PackageWorlds, { outcomes }: ServicePackage['items'][number], kind: string | undefined): Worlds {
  return diagrams.any(outcomes.filter(({ certificateKind }) => certificateKind !== undefined && certificateKind === kind).map(({ when }) => plan.holding(when)))
}

/** Whether an item may have to wait, at any distance, for another. */
function waits({ servicePackage: { items } }: PackageWorlds, itemId: string, makerId: string): boolean {
  const ahead = new Set([itemId])
  for (const id of ahead) items.find((item) => item.id === id)?.waitsFor.forEach((wait) => ahead.add(wait.itemId))
  return itemId !== makerId && ahead.has(makerId)
}
