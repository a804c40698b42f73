import type { Answers, Field, FieldValue, FieldValues, Question, ServicePackage } from '@types-contract/contract'
import { isFilled } from '@/domain/conditions/contents'
import { deriveValues } from '@/domain/forms/derive-values'
import type { Plan, PlanInput } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { resolveQuestions, type Questionnaire } from '@/domain/situations/resolve-questions'

/** Days on both sides of every date a random package may name. */
export const DAYS = ['2025-01-01', '2026-01-01', '2026-06-01']

/** Walks the questionnaire step by step through every answer, as people do. */
export function walkEvery(servicePackage: ServicePackage, today: string, visit: (questionnaire: Questionnaire) => void): void {
  const step = (answers: Answers): void => {
    const questionnaire = resolveQuestions(servicePackage, answers, today)
    if (questionnaire.stop || !questionnaire.next) return visit(questionnaire)
    const { id } = questionnaire.next
    for (const answer of answersTo(questionnaire.next)) step({ ...answers, [id]: answer })
  }
  step({})
}

function answersTo({ kind, options = [], min = 0, max = 0 }: Question): Answers[string][] {
  const ids = options.map((option) => option.id)
  if (kind === 'single') return ids
  if (kind === 'multiple') return subsets(ids)
  return Array.from({ length: 2 * (max - min) + 1 }, (_, index) => min + index / 2)
}

function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
}

/** What may be typed into a field; an empty text is what somebody leaves who wipes a default. */
function valuesOf({ kind, options = [] }: Field): FieldValue[] {
  const ids = options.map(({ id }) => id)
  switch (kind) {
    case 'select': return ['', ...ids]
    case 'multi-select': return subsets(ids)
    case 'boolean': return ['', true, false]
    case 'number': return ['', -1, 0, 1, 2, 3, 4]
    default: return ['', 'a', 'b', 'true', '别的']
  }
}

function everyValue(fields: readonly Field[]): FieldValues[] {
  return fields.filter(({ derived }) => !derived).reduce<FieldValues[]>(
    (all, field) => all.flatMap((values) => valuesOf(field).map((value) => ({ ...values, [field.id]: value }))), [{}])
}

/** Whether the person has filled in all that has to be. */
export function isFinished(plan: Plan, values: FieldValues): boolean {
  const counted = deriveValues(plan, values)
  return plan.fields.every(({ field, asked, required }) => !asked || !required || isFilled(counted[field.id]))
}

type Choices = Pick<PlanInput, 'addedItemIds' | 'droppedItemIds'>

/** Every item that can be chosen left as it comes, added or dropped. */
function everyChoice({ items }: ServicePackage): Choices[] {
  return items.reduce<Choices[]>((all, { id, choice }) => all.flatMap((one) => [
    one,
    ...(choice === 'optional' ? [{ ...one, addedItemIds: [...one.addedItemIds, id] }] : []),
    ...(choice === 'optional' || choice === 'preselected' ? [{ ...one, droppedItemIds: [...one.droppedItemIds, id] }] : [])
  ]), [{ addedItemIds: [], droppedItemIds: [] }])
}

/** What an item of the plan makes, nobody types. */
function typedBy(servicePackage: ServicePackage, input: PlanInput): FieldValues {
  const bare = resolvePlan(servicePackage, input)
  const made = new Set(servicePackage.fields.filter(({ producedBy = [] }) => bare.items.some(({ item }) => producedBy.includes(item.id))).map(({ id }) => id))
  return Object.fromEntries(Object.entries(input.values).filter(([id]) => !made.has(id)))
}

/** Shows every finished plan of a package: every answer, choice and value, and every day and sharing it looks at, one by one. */
export function planEvery(servicePackage: ServicePackage, visit: (plan: Plan, input: PlanInput) => void): void {
  const values = everyValue(servicePackage.fields)
  const each = (today: string, answers: Answers, choices: Choices, dataSharing: boolean, given: FieldValues): void => {
    const input = { answers, ...choices, dataSharing, values: given, today }
    const typed = { ...input, values: typedBy(servicePackage, input) }
    const plan = resolvePlan(servicePackage, typed)
    if (isFinished(plan, typed.values)) visit(plan, typed)
  }
  const written = JSON.stringify(servicePackage)
  const days = written.includes('"from":"2') || written.includes('"until":"2') ? DAYS : [servicePackage.effectiveFrom]
  const sharings = written.includes('"dataSharing":') ? [true, false] : [true]
  for (const today of days) {
    walkEvery(servicePackage, today, ({ complete, answers }) => {
      if (!complete) return
      for (const choices of everyChoice(servicePackage)) for (const sharing of sharings) for (const given of values) each(today, answers, choices, sharing, given)
    })
  }
}
