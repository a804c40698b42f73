import type { Field, Material, ServiceItem } from '@types-contract/contract'
import { fieldPath } from '../subject'
import { NONE, type Worlds } from '../worlds/diagrams'
import { reportWhere, type Proof } from './proof'

/** Everything written is needed by somebody, and whatever a plan holds has what it takes. */
export function proveNeeds(proof: Proof): void {
  const { materials, fields, items, deliveries } = proof.within.servicePackage
  materials.forEach((material) => proveMaterial(proof, material))
  fields.forEach((field) => proveField(proof, field))
  items.forEach((item) => proveItem(proof, item))
  const { diagrams, plan } = proof.within
  if (deliveries.length > 0) {
    const some = diagrams.any(deliveries.map(({ when }) => plan.holding(when)))
    reportWhere(proof, diagrams.not(some), ['deliveries'], '有一种情况，一种领取方式都没有', '放宽 deliveries 里的 when')
  }
}

/** What is needed under no condition that holds is told at the condition; this is what no item wants at all. */
function proveMaterial({ report }: Proof, { id, name, neededBy }: Material): void {
  if (neededBy.length === 0) report(['materials', id], `材料“${name}”谁也不用交`, '在 for 里写上要用它的事项，或删掉')
}

function proveField({ author, report }: Proof, { id, label, usedBy }: Field): void {
  if (usedBy.length === 0) report(fieldPath(author, id), `字段“${label}”谁也不用填`, '在 for 里写上要用它的事项，或删掉')
}

function proveItem(proof: Proof, item: ServiceItem): void {
  const { diagrams, plan, servicePackage: { fields, materials } } = proof.within
  const used = (uses: Field['usedBy']): Worlds => diagrams.any(uses.filter(({ itemId }) => itemId === item.id).map((use) => plan.using(use)))
  const parts = [
    ...fields.map((field) => diagrams.both(used(field.usedBy), plan.holding(field.visibleWhen))),
    ...materials.map((material) => diagrams.both(used(material.neededBy), plan.holding(material.neededWhen)))
  ].filter((part) => part !== NONE)
  const included = plan.included(item.id)
  if (parts.length > 0) {
    reportWhere(proof, diagrams.without(included, diagrams.any(parts)), ['items', item.id], `有一种情况，事项“${item.shortName}”没有用到任何字段和材料`, '在这种情况也用得到的字段、材料的 for 里写上它')
  }
  if (item.outcomes.length > 0) {
    const given = diagrams.any(item.outcomes.map(({ when }) => plan.holding(when)))
    reportWhere(proof, diagrams.without(included, given), ['items', item.id, 'gives'], `有一种情况，事项“${item.shortName}”办成后什么也得不到`, '放宽 gives 里的 when，或补一个结果')
  }
}
