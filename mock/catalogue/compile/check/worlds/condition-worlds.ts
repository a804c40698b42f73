import type { AnswerCondition, Condition, FieldCondition } from '@types-contract/contract'
import { holds } from '@/domain/conditions/evaluate'
import { kindOf } from '@/domain/conditions/kinds'
import { ALL, NONE, type Worlds } from './diagrams'
import type { Layout } from './layout'
import { answering } from './question-variable'
import { worldsWhere } from './variable'

/** What a condition may ask at one place of a package; as the domain's `Lookup`, for all worlds at once. */
export interface Sight {
  value(leaf: FieldCondition): Worlds
  hasItem(itemId: string): Worlds
  dataSharing(wanted: boolean): Worlds
  /** Parts whose truth is supposed instead of worked out. */
  suppose?: ReadonlyMap<Condition, Worlds>
}

/** Where questions are asked, nobody has filled in or chosen anything. */
export const WHILE_ASKING: Sight = {
  value: ({ filled }) => (filled === false ? ALL : NONE),
  hasItem: () => NONE,
  dataSharing: (wanted) => (wanted ? ALL : NONE)
}

/** The worlds in which a condition holds; the domain decides about each value of each leaf. */
export class ConditionWorlds {
  private readonly answerLeaves = new Map<string, Worlds>()

  constructor(private readonly layout: Layout) {}

  holding(condition: Condition | undefined, sight: Sight): Worlds {
    if (!condition) return ALL
    const supposed = sight.suppose?.get(condition)
    if (supposed !== undefined) return supposed
    const { diagrams, today } = this.layout
    const one = kindOf(condition)
    switch (one.kind) {
      case 'all': return diagrams.all(one.parts.map((part) => this.holding(part, sight)))
      case 'any': return diagrams.any(one.parts.map((part) => this.holding(part, sight)))
      case 'not': return diagrams.not(this.holding(one.part, sight))
      case 'answer': return this.answered(one.answer)
      case 'field': return sight.value(one.field)
      case 'item': return sight.hasItem(one.itemId)
      case 'data-sharing': return sight.dataSharing(one.wanted)
      case 'from': return worldsWhere(diagrams, today, (day) => day >= one.date)
      case 'until': return worldsWhere(diagrams, today, (day) => day < one.date)
    }
  }

  private answered(leaf: AnswerCondition): Worlds {
    const key = JSON.stringify(leaf)
    const before = this.answerLeaves.get(key)
    if (before !== undefined) return before
    const variable = this.layout.answers.get(leaf.answer)
    const made = variable ? worldsWhere(this.layout.diagrams, variable, (answer) => holds(leaf, answering(answer))) : NONE
    this.answerLeaves.set(key, made)
    return made
  }
}
