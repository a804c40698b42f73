import { compareStructural, computed, makeAutoObservable } from 'mobx'
import type { ApplicationProblem, Dispute, Field, FieldValue, PrefilledValue } from '@types-contract/contract'
import { isRows } from '@/domain/conditions/contents'
import { defaultValue } from '@/domain/forms/default-value'
import { evaluate } from '@/domain/conditions/evaluate'
import type { Facts } from '@/domain/facts'
import type { Plan, PlannedField } from '@/domain/plan/plan'

/** How a field of the merged form stands on its screen. */
export type FormRowFace = 'hidden' | 'open' | 'locked' | 'produced'

/** What a row needs of the form it stands in. */
interface Form {
  readonly plannedFields: ReadonlyMap<string, PlannedField>
  readonly facts: Facts
  readonly draft: {
    readonly values: { get(fieldId: string): FieldValue | undefined }
    readonly content: { disputes?: Dispute[] }
    readonly plan: Plan
  }
  sourceOf(fieldId: string): PrefilledValue | undefined
  problemsOf(planned: PlannedField): ApplicationProblem[]
  shownProblemsOf(planned: PlannedField): ApplicationProblem[]
}

/**
 * One row of the form. What a screen reads here changes only when this row changes, so that
 * a key typed into one field draws one row and no other.
 */
export class FormRow {
  constructor(private readonly form: Form, readonly field: Field) {
    makeAutoObservable<this, 'form'>(this, {
      form: false, field: false, problems: computed({ equals: compareStructural }), hiddenChildren: computed({ equals: compareStructural })
    }, { autoBind: true })
  }

  get planned(): PlannedField | undefined {
    return this.form.plannedFields.get(this.field.id)
  }

  /** What stands in the control: what was typed, or the option offered as default. */
  get value(): FieldValue | undefined {
    return this.form.draft.values.get(this.field.id) ?? defaultValue(this.field)
  }

  /** Where the value came from, while it is still the shared one. */
  get source(): PrefilledValue | undefined {
    return this.form.sourceOf(this.field.id)
  }

  /** A shared value that our own rules refuse is open, so that nobody is stuck with it. */
  get face(): FormRowFace {
    const { planned } = this
    if (!planned) return 'hidden'
    if (!planned.asked) return this.field.derived ? 'hidden' : 'produced'
    return this.source?.locked && !this.hasErrors ? 'locked' : 'open'
  }

  get required(): boolean {
    return this.planned?.required ?? false
  }

  get problems(): ApplicationProblem[] {
    const { planned } = this
    return planned ? this.form.shownProblemsOf(planned) : []
  }

  get disputed(): boolean {
    return (this.form.draft.content.disputes ?? []).some((dispute) => dispute.fieldId === this.field.id)
  }

  /** Departments whose forms this one field fills. */
  get departmentCount(): number {
    const { items } = this.form.draft.plan
    const departments = (this.planned?.itemIds ?? []).map((id) => items.find(({ item }) => item.id === id)?.item.departmentId)
    return new Set(departments).size
  }

  /** A group that is asked and has fewer rows than it needs. */
  get lacksRows(): boolean {
    const { group } = this.field
    const { value } = this
    return group !== undefined && this.face === 'open' && (value !== undefined && isRows(value) ? value.length : 0) < group.min
  }

  /** Children of a group that are not shown now, as `rowId/childId`. */
  get hiddenChildren(): string[] {
    const { group } = this.field
    const { value } = this
    if (!group || !value || !isRows(value)) return []
    return value.flatMap((row) => {
      const facts = { ...this.form.facts, values: { ...this.form.facts.values, ...row.values } }
      return group.fields.filter((child) => child.derived || !evaluate(child.visibleWhen, facts)).map((child) => `${row.rowId}/${child.id}`)
    })
  }

  private get hasErrors(): boolean {
    return this.planned !== undefined && this.form.problemsOf(this.planned).some((problem) => problem.severity === 'error')
  }
}
