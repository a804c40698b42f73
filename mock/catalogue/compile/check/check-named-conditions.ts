import type { Subject } from './subject'

/** Every named condition is used somewhere. */
export function checkNamedConditions({ author, report }: Subject): void {
  const { conditions, ...rest } = author
  const used = new Set(wordsIn([rest, Object.values(conditions)]))
  for (const name of Object.keys(conditions)) {
    if (!used.has(name)) report(['conditions', name], `条件“${name}”没有用到`, '在要用的地方写 when: 它的名称，或删掉')
  }
}

/** Every text that stands in a `when`, or in a list or a negation of conditions. */
function wordsIn(value: unknown, isCondition = false): string[] {
  if (typeof value === 'string') return isCondition ? [value] : []
  if (Array.isArray(value)) return value.flatMap((entry) => wordsIn(entry, isCondition))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => wordsIn(entry, CONDITION_KEYS.has(key)))
}

const CONDITION_KEYS: ReadonlySet<string> = new Set(['when', 'on-when', 'required-when', 'is', 'all', 'any', 'not'])
