import type { Sensitivity } from '@types-contract/contract'
import type { Path } from '../../finding'
import { NEEDS_CONSENT, SENSITIVITY_NAMES } from '../check-sensitive'
import { fieldPath } from '../subject'
import type { Worlds } from '../worlds/diagrams'
import { reportWhere, type Proof } from './proof'

/** Whoever gives something sensitive is asked for the consent of its kind. A kind without any consent is told elsewhere. */
export function proveConsents(proof: Proof): void {
  const { author, within } = proof
  const { plan, diagrams, servicePackage: { consents, fields, materials } } = within
  const prove = (kind: Sensitivity | undefined, what: string, where: Worlds, path: Path): void => {
    const own = consents.filter(({ sensitive }) => sensitive === kind)
    if (kind === undefined || !NEEDS_CONSENT.has(kind) || own.length === 0) return
    const asked = diagrams.any(own.map(({ when }) => plan.holding(when)))
    reportWhere(proof, diagrams.without(where, asked), path, `有一种情况，要“${what}”这样的${SENSITIVITY_NAMES[kind]}信息，却不问单独同意`, `放宽同意书“${own.map(({ id }) => id).join('、')}”的 when`)
  }
  for (const field of fields) {
    const path = fieldPath(author, field.id)
    prove(field.sensitive, field.label, plan.asked(field), path)
    const sight = plan.sightInRow(field)
    for (const { id, label, sensitive, visibleWhen } of field.group?.fields ?? []) {
      prove(sensitive, label, diagrams.both(plan.asked(field), within.holding(visibleWhen, sight)), [...path, 'rows', 'fields', id])
    }
  }
  for (const material of materials) prove(material.sensitive, material.name, plan.inSet(material), ['materials', material.id])
}
