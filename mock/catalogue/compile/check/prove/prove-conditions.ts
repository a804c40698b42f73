import { placeOf, useOf } from '../../build/condition-places'
import type { Path } from '../../finding'
import { NONE, type Worlds } from '../worlds/diagrams'
import { conditionsInForce, sidesOf, type ConditionInForce } from './conditions-in-force'
import { reportIdleParts } from './idle-parts'
import { tell, type Proof } from './proof'

interface Judged {
  one: ConditionInForce
  yes: Worlds
  no: Worlds
}

/** Every condition is true for somebody and false for somebody else, and so is every part of it that could be left out. */
export function proveConditions(proof: Proof): void {
  const met = conditionsInForce(proof.within)
    .map((one): Judged => ({ one, ...sidesOf(proof.within, one) }))
    .filter(({ yes, no }) => yes !== NONE || no !== NONE)
  for (const group of inGroups(met)) reportGroup(proof, group)
  reportIdleParts(proof, met.filter(({ yes, no }) => yes !== NONE && no !== NONE).map(({ one }) => one))
}

/** What the author wrote once, as a section's condition, is judged once for all that hang on it. */
function inGroups(judged: readonly Judged[]): Judged[][] {
  const groups = new Map<string, Judged[]>()
  for (const one of judged) {
    const key = placeToTell(one.one).join('.')
    groups.set(key, [...groups.get(key) ?? [], one])
  }
  return [...groups.values()]
}

function reportGroup({ within, report }: Proof, group: readonly Judged[]): void {
  const [first] = group
  if (!first) return
  const place = placeToTell(first.one)
  const never = group.filter(({ yes }) => yes === NONE)
  if (never.length > 0) {
    report(place, `这个条件永远不成立，${namesOf(never)}谁也碰不到`, '检查条件里的选项是不是写错，或删掉')
  } else if (group.every(({ no }) => no === NONE)) {
    report(place, `这个条件总是成立，写了等于没写。${tell(within, first.yes) ?? ''}`, '删掉这个条件，或检查是不是漏了选项')
  }
}

function namesOf(judged: readonly Judged[]): string {
  const [first = ''] = judged.map(({ one }) => one.what)
  return judged.length > 1 ? `${first}等 ${judged.length} 处` : first
}

/** The place inside the `when`; of a named condition the place that uses it, because elsewhere it may be right. */
function placeToTell({ condition }: ConditionInForce): Path {
  const written = placeOf(condition)
  return written[0] === 'conditions' || written.length === 0 ? useOf(condition) ?? written : written
}
