/** Keys that cannot be ids of questions, because a condition gives them a meaning of their own. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set(['all', 'any', 'not', 'is', 'item', 'sharing', 'from', 'until'])

/** Before the id of a field in a condition. */
export const FIELD_PREFIX = 'field.'
