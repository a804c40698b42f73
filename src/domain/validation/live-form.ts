import type { ApplicationProblem, FieldValue, ServicePackage } from '@types-contract/contract'
import { dependentsOf } from '../forms/dependents'
import { packageIndexOf } from '../plan/package-index'
import type { Plan, PlanInput, PlannedField } from '../plan/plan'
import { planField } from '../plan/plan-fields'
import { resolveWith } from '../plan/resolve-plan'
import type { PlanSolution } from '../plan/solve-plan'
import { checkField } from './validate-field'

/** What one change changed. */
export interface FormUpdate {
  /** Fields that may look different now; when the whole plan may have changed, all of them. */
  fieldIds: readonly string[]
  /** Items, materials, consents or deliveries may have changed too. */
  replanned: boolean
}

/**
 * A form being filled that works out again only what a change touches. It belongs to one screen:
 * `update` changes it in place. What it says is always what a form opened anew would say.
 */
export interface LiveForm {
  /** The plan as it stands now. */
  plan(): Plan
  /** A field as it is planned now; undefined while it is hidden. */
  field(fieldId: string): PlannedField | undefined
  /** The value that counts now. */
  value(fieldId: string): FieldValue | undefined
  /** What is wrong with a field now; nothing for one that is hidden or not asked. */
  problems(fieldId: string): readonly ApplicationProblem[]
  /** Types a value, or empties the field with undefined. */
  update(fieldId: string, value: FieldValue | undefined): FormUpdate
}

const NOTHING_WRONG: readonly ApplicationProblem[] = []

/** The part of a form that is worked out from the whole plan. */
interface Basis {
  solution: PlanSolution
  fields: Map<string, PlannedField>
  problems: Map<string, readonly ApplicationProblem[]>
  /** Undefined while a field has changed that other fields hang on. */
  plan: Plan | undefined
}

function checkInto({ solution: { lookup }, fields, problems }: Basis, fieldId: string): void {
  const planned = fields.get(fieldId)
  const found = planned?.asked ? checkField(planned.field, lookup.value(fieldId), planned.required, lookup) : NOTHING_WRONG
  if (found.length > 0) problems.set(fieldId, found)
  else problems.delete(fieldId)
}

/** Opens a form: plans it, derives what can be derived and checks every field once. */
export function openForm(servicePackage: ServicePackage, input: PlanInput): LiveForm {
  const typed = new Map(Object.entries(input.values))
  const index = packageIndexOf(servicePackage)
  const inputNow = (): PlanInput => ({ ...input, values: Object.fromEntries(typed) })

  function begin(): Basis {
    const { plan, solution } = resolveWith(servicePackage, inputNow(), (id) => typed.get(id))
    const begun: Basis = { solution, plan, fields: new Map(plan.fields.map((planned) => [planned.field.id, planned])), problems: new Map() }
    for (const id of begun.fields.keys()) checkInto(begun, id)
    return begun
  }

  let basis = begin()

  function planAgain(fieldId: string): void {
    const field = index.fields.get(fieldId)
    if (field && basis.solution.isNeeded(fieldId)) basis.fields.set(fieldId, planField(field, basis.solution))
    else basis.fields.delete(fieldId)
  }

  function update(fieldId: string, value: FieldValue | undefined): FormUpdate {
    if (value === undefined) typed.delete(fieldId)
    else typed.set(fieldId, value)
    const { fields, checks, replans } = dependentsOf(servicePackage, fieldId)
    if (replans) {
      basis = begin()
      return { fieldIds: [...index.fields.keys()], replanned: true }
    }
    basis.solution.forgetFields([fieldId, ...fields])
    fields.forEach(planAgain)
    checks.forEach((id) => { checkInto(basis, id) })
    if (fields.length > 0) basis.plan = undefined
    return { fieldIds: checks, replanned: false }
  }

  return {
    plan: () => (basis.plan ??= resolveWith(servicePackage, inputNow()).plan),
    field: (id) => basis.fields.get(id),
    value: (id) => basis.solution.lookup.value(id),
    problems: (id) => basis.problems.get(id) ?? NOTHING_WRONG,
    update
  }
}
