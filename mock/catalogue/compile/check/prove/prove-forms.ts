import type { Field, Material } from '@types-contract/contract'
import type { Path } from '../../finding'
import { fieldPath } from '../subject'
import type { Worlds } from '../worlds/diagrams'
import { reportWhere, type Proof } from './proof'

/** In a department's form and list every name means one thing. */
export function proveForms(proof: Proof): void {
  const { author, within: { servicePackage: { fields, materials }, plan, diagrams } } = proof
  proveNames(proof, fields.flatMap((field) => field.usedBy.map((use): Named => ({
    owner: field, title: field.label, itemId: use.itemId, name: use.name ?? field.label,
    path: [...fieldPath(author, field.id), 'for', use.itemId], where: diagrams.both(plan.using(use), plan.holding(field.visibleWhen))
  }))), '表')
  proveNames(proof, materials.flatMap((material) => material.neededBy.map((use): Named => ({
    owner: material, title: material.name, itemId: use.itemId, name: use.name ?? material.name,
    path: ['materials', material.id, 'for', use.itemId], where: diagrams.both(plan.using(use), plan.holding(material.neededWhen))
  }))), '材料清单')
}

interface Named {
  owner: Field | Material
  title: string
  itemId: string
  name: string
  path: Path
  where: Worlds
}

function proveNames(proof: Proof, all: readonly Named[], list: string): void {
  all.forEach((second, index) => {
    for (const first of all.slice(0, index)) {
      if (first.itemId !== second.itemId || first.name !== second.name || first.owner === second.owner) continue
      const both = proof.within.diagrams.both(first.where, second.where)
      const told = reportWhere(proof, both, second.path, `在“${second.itemId}”的${list}里，它和“${first.title}”都叫“${second.name}”`, '按这个部门的叫法，给其中一个写上不同的名称')
      if (told) return
    }
  })
}
