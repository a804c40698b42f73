import type { AnswerCondition, Condition, Field, FieldCondition, ServicePackage } from '@types-contract/contract'
import { kindOf } from '@/domain/conditions/kinds'
import { conditionsOf } from '@/domain/conditions/references'
import { leavesOf } from '../leaves'

/** What the conditions of a package look at: only this tells one world from another. */
export interface LookedAt {
  answers: ReadonlyMap<string, readonly AnswerCondition[]>
  /** By field; what a derived field takes over counts for the field it comes from. */
  fields: ReadonlyMap<string, readonly FieldCondition[]>
  days: readonly string[]
}

/** The name under which a child of a repeating group is known beside the fields of the form. */
export function rowKey(groupId: string, childId: string): string {
  return `${groupId}/${childId}`
}

/** Gathers what every condition looks at. */
export function lookedAt(servicePackage: ServicePackage): LookedAt {
  const answers = new Map<string, AnswerCondition[]>()
  const fields = new Map<string, FieldCondition[]>()
  const days = new Set<string>()
  const gather = (condition: Condition | undefined, keyOf: (id: string) => string): void => leavesOf(condition).forEach((leaf) => {
    const one = kindOf(leaf)
    if (one.kind === 'answer') add(answers, one.answer.answer, one.answer)
    if (one.kind === 'field') add(fields, keyOf(one.field.field), one.field)
    if (one.kind === 'from' || one.kind === 'until') days.add(one.date)
  })
  conditionsOf(servicePackage).forEach((condition) => gather(condition, (id) => id))
  for (const { id: groupId, rules, group } of servicePackage.fields) {
    const children = new Set(group?.fields.map(({ id }) => id))
    const inRow = (id: string): string => (children.has(id) ? rowKey(groupId, id) : id)
    rules.forEach(({ when }) => gather(when, (id) => id))
    for (const { visibleWhen, rules: own } of group?.fields ?? []) [visibleWhen, ...own.map(({ when }) => when)].forEach((one) => gather(one, inRow))
  }
  handDown(servicePackage.fields, fields)
  for (const { id, derived } of servicePackage.fields) {
    if (derived?.kind === 'answer-text') fields.get(id)?.forEach((leaf) => add(answers, derived.from, asAnswer(leaf, derived.from)))
  }
  return { answers, fields, days: [...days].sort() }
}

/** What looks at a derived field looks at what it is derived from. */
function handDown(all: readonly Field[], fields: Map<string, FieldCondition[]>): void {
  for (const _ of all) {
    for (const { id, derived } of all) {
      if (!derived || derived.kind === 'answer-text') continue
      const passed = derived.kind === 'same-value' ? fields.get(id) : fields.get(id) && []
      passed?.forEach((leaf) => { if (!fields.get(derived.from)?.includes(leaf)) add(fields, derived.from, leaf) })
      if (passed && !fields.has(derived.from)) fields.set(derived.from, [])
    }
  }
}

/** What looks at a field that takes over an answer looks at the answer. */
function asAnswer({ is, oneOf, atLeast, atMost }: FieldCondition, answer: string): AnswerCondition {
  return { answer, ...(is !== undefined && { is: String(is) }), oneOf, atLeast, atMost }
}

function add<Leaf>(leaves: Map<string, Leaf[]>, key: string, leaf: Leaf): void {
  leaves.set(key, [...leaves.get(key) ?? [], leaf])
}
