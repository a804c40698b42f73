import type { Field, FieldCondition, FieldValue } from '@types-contract/contract'
import { isFilled } from '@/domain/conditions/contents'
import { holds } from '@/domain/conditions/evaluate'
import { solveOnce } from '@/domain/conditions/solve-once'
import { defaultValue } from '@/domain/forms/default-value'
import { deriveValue } from '@/domain/forms/derive-value'
import type { PackageIndex } from '@/domain/plan/package-index'
import { NONE, type Worlds } from './diagrams'
import { filledWith } from './field-variable'
import type { Layout } from './layout'
import { worldsWhere } from './variable'

/** What the values need to know of the plan around them. */
interface Plan {
  included(itemId: string): Worlds
  needed(fieldId: string): Worlds
}

/** The values of the form that count, for everybody at once; the domain decides about each of them. */
export class ValueWorlds {
  /** A value counts: its field is in the form and holds something. */
  readonly filled = solveOnce<Worlds>((id) => {
    const field = this.index.fields.get(id)
    return field ? this.layout.diagrams.both(this.plan.needed(id), this.holdsSomething(field)) : NONE
  }, NONE)

  constructor(private readonly layout: Layout, private readonly index: PackageIndex, private readonly plan: Plan) {}

  /** A leaf about a field of the form holds. */
  meeting(leaf: FieldCondition): Worlds {
    const { diagrams } = this.layout
    const filled = this.filled(leaf.field)
    return leaf.filled === false ? diagrams.not(filled) : diagrams.both(filled, this.fitting(leaf.field, leaf, []))
  }

  /** The value a variable has, wherever it counts, meets a leaf. */
  among(key: string, leaf: FieldCondition): Worlds {
    const variable = this.layout.fields.get(key)
    return variable ? worldsWhere(this.layout.diagrams, variable, (value) => holds(leaf, filledWith(value))) : NONE
  }

  /** What an item of the plan makes, nobody fills in. */
  produced({ producedBy }: Field): Worlds {
    return this.layout.diagrams.any((producedBy ?? []).map((id) => this.plan.included(id)))
  }

  private holdsSomething(field: Field): Worlds {
    if (field.derived?.kind === 'answer-text') return this.fromAnswer(field, isFilled)
    if (field.derived) return this.filled(field.derived.from)
    return this.own(field, { field: field.id, filled: true })
  }

  private fitting(id: string, leaf: FieldCondition, passed: readonly string[]): Worlds {
    const field = this.index.fields.get(id)
    if (!field || passed.includes(id)) return NONE
    if (field.derived?.kind === 'answer-text') return this.fromAnswer(field, (value) => holds(leaf, filledWith(value)))
    if (field.derived?.kind === 'same-value') return this.fitting(field.derived.from, leaf, [...passed, id])
    return this.own(field, leaf)
  }

  /** What is typed; where an item makes the value, only a default counts until then. */
  private own(field: Field, leaf: FieldCondition): Worlds {
    const { diagrams } = this.layout
    const made = this.produced(field)
    const before = holds(leaf, filledWith(defaultValue(field))) ? made : NONE
    return diagrams.any([diagrams.without(this.among(field.id, leaf), made), before])
  }

  private fromAnswer(field: Field, test: (value: FieldValue) => boolean): Worlds {
    const variable = this.layout.answers.get(field.derived?.from ?? '')
    if (!variable) return NONE
    return worldsWhere(this.layout.diagrams, variable, (answer) => {
      const value = deriveValue(field, { value: () => undefined, answer: () => answer, question: (id) => this.index.questions.get(id), today: '' })
      return value !== undefined && test(value)
    })
  }
}
