import type { Condition } from '@types-contract/contract'
import { kindOf } from '@/domain/conditions/kinds'
import { placeOf } from '../../build/condition-places'
import type { Path } from '../../finding'
import { ALL, NONE, type Worlds } from '../worlds/diagrams'
import type { PackageWorlds } from '../worlds/package-worlds'
import { staysSame, sidesOf, type ConditionInForce } from './conditions-in-force'
import { tell, type Proof } from './proof'

/** Something that could be left out of a condition, and what the condition would be without it. */
interface Part {
  place: Path
  without: ReadonlyMap<Condition, Worlds>[]
}

interface Tried {
  one: ConditionInForce
  places: Set<string>
  idle: Map<string, Path>
}

/**
 * Parts that change nothing for anybody, wherever they are used: one for each condition, because
 * without it another may begin to matter.
 */
export function reportIdleParts(proof: Proof, conditions: readonly ConditionInForce[]): void {
  const tried = conditions.map((one) => tryParts(proof.within, one))
  const reported = new Set<string>()
  for (const { one, idle } of tried) {
    const everywhere = [...idle].filter(([key]) => tried.every(({ places, idle: others }) => !places.has(key) || others.has(key)))
    const last = everywhere[everywhere.length - 1]
    if (!last || everywhere.some(([key]) => reported.has(key))) continue
    reported.add(last[0])
    const way = tell(proof.within, sidesOf(proof.within, one).yes) ?? ''
    proof.report(last[1], `${one.what}的条件里，这一处去掉也一样。${way}`, '删掉这一处，或检查选项是不是写错')
  }
}

function tryParts(within: PackageWorlds, one: ConditionInForce): Tried {
  const parts = partsOf(within, one).filter(({ place }) => place.length > 0)
  const idle = parts.filter(({ without }) => without.some((suppose) => staysSame(within, one, suppose)))
  return { one, places: new Set(parts.map(({ place }) => place.join('.'))), idle: new Map(idle.map(({ place }) => [place.join('.'), place])) }
}

function partsOf(within: PackageWorlds, { condition, sight }: ConditionInForce): Part[] {
  const inside = (part: Condition, isWhole: boolean): Part[] => {
    const one = kindOf(part)
    const own: Part[] = isWhole ? [] : [{ place: placeOf(part), without: [new Map([[part, ALL]]), new Map([[part, NONE]])] }]
    switch (one.kind) {
      case 'all': case 'any': return [...own, ...one.parts.flatMap((child) => inside(child, false))]
      case 'not': return [...own, ...inside(one.part, isWhole)]
      default: return [...own, ...entriesOf(within, part, sight)]
    }
  }
  return inside(condition, true)
}

/** Each of several options a part names. */
function entriesOf(within: PackageWorlds, part: Condition, sight: ConditionInForce['sight']): Part[] {
  const oneOf = 'oneOf' in part && part.oneOf ? part.oneOf : []
  if (oneOf.length < 2) return []
  return oneOf.map((id, index): Part => {
    const rest: Condition = { ...part, oneOf: oneOf.filter((other) => other !== id) }
    return { place: [...placeOf(part), index], without: [new Map([[part, within.holding(rest, sight)]])] }
  })
}
