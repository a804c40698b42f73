import type { Field, Material, ServiceItem } from '@types-contract/contract'
import { exemptionsOf } from '@/domain/conditions/references'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { circleFrom } from '../circle'
import { fieldPath } from '../subject'
import { NONE, type Worlds } from '../worlds/diagrams'
import { inputOf, shortestStory } from '../worlds/story'
import type { Path } from '../../finding'
import { reportWhere, type Proof } from './proof'
import { waitingWorlds, type WaitingWorlds } from './waiting-worlds'

/** Nobody's items wait for each other in a circle, and what an item makes is there when another wants it. */
export function proveOrder(proof: Proof): void {
  const waiting = waitingWorlds(proof.within)
  proveNoCircle(proof, waiting)
  const { materials, fields } = proof.within.servicePackage
  materials.forEach((material) => provePaperInTime(proof, waiting, material))
  fields.forEach((field) => proveValueInTime(proof, waiting, field))
}

function proveNoCircle(proof: Proof, waiting: WaitingWorlds): void {
  const told = new Set<string>()
  for (const { id } of proof.within.servicePackage.items) {
    const story = told.has(id) ? undefined : shortestStory(proof.within.ofPlans(waiting.waits(id, id)), proof.within)
    if (!story) continue
    const { items } = resolvePlan(proof.within.servicePackage, inputOf(story, proof.within.servicePackage))
    const circle = circleFrom(id, (one) => items.find(({ item }) => item.id === one)?.waitsFor ?? []) ?? [id]
    circle.forEach((one) => told.add(one))
    reportWhere(proof, waiting.waits(id, id), ['items', id, 'after'], `事项互相等待：${[...circle, id].join(' → ')}`, '删掉其中一个 after，让顺序能走通')
  }
}

function provePaperInTime(proof: Proof, waiting: WaitingWorlds, material: Material): void {
  const { plan, diagrams } = proof.within
  const exemptions = exemptionsOf(material.exemption)
  exemptions.forEach((exemption, index) => {
    if (exemption.kind !== 'produced') return
    const earlier = diagrams.any(exemptions.slice(0, index).map((one) => plan.spares(one)))
    const spared = diagrams.all([diagrams.without(plan.inSet(material), earlier), plan.spares(exemption)])
    proveMadeBefore(proof, waiting, { what: `材料“${material.name}”`, path: ['materials', material.id, 'exempt'], where: spared, uses: material.neededBy, makers: exemption.producedBy ?? [] })
  })
}

function proveValueInTime(proof: Proof, waiting: WaitingWorlds, field: Field): void {
  const makers = field.producedBy ?? []
  if (makers.length === 0) return
  const path = [...fieldPath(proof.author, field.id), 'produced-by']
  proveMadeBefore(proof, waiting, { what: `“${field.label}”`, path, where: proof.within.plan.needed(field.id), uses: field.usedBy, makers })
}

interface Made {
  what: string
  path: Path
  where: Worlds
  uses: Field['usedBy']
  makers: readonly string[]
}

function proveMadeBefore(proof: Proof, { waits }: WaitingWorlds, { what, path, where, uses, makers }: Made): void {
  const { plan, diagrams } = proof.within
  const made = diagrams.any(makers.map((id) => plan.included(id)))
  for (const use of uses) {
    if (makers.includes(use.itemId)) continue
    const early = diagrams.without(diagrams.all([where, made, plan.using(use)]), diagrams.any(makers.map((id) => waits(use.itemId, id))))
    const message = `“${nameOf(proof, use.itemId)}”要用${what}，却不等办出它的“${makers.map((id) => nameOf(proof, id)).join('、')}”`
    if (early !== NONE && reportWhere(proof, early, path, message, `在 ${use.itemId} 的 after 里写上 ${makers[0] ?? ''}`)) return
  }
}

function nameOf({ within: { servicePackage: { items } } }: Proof, itemId: string): string {
  return items.find((item: ServiceItem) => item.id === itemId)?.shortName ?? itemId
}
