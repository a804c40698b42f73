/**
 * Which messages about a case one can be asked for, at most three at a time. The hosts give each
 * template its own number when the account registers it; until then the host answers that there is none.
 */
const MESSAGE_TEMPLATES = ['case-progress', 'correction-requested', 'case-concluded'] as const

/** Whoever still owes a material is reminded of its day rather than told each step. */
const WITH_REMINDER = ['material-due', 'correction-requested', 'case-concluded'] as const

/** The messages a case can send. */
export const messageTemplatesOf = (owes: boolean): readonly string[] => (owes ? WITH_REMINDER : MESSAGE_TEMPLATES)
