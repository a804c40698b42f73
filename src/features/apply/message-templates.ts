/**
 * Which messages about a case one can be asked for, at most three at a time. The hosts give each
 * template its own number when the account registers it; until then the host answers that there is none.
 */
export const MESSAGE_TEMPLATES = ['case-progress', 'correction-requested', 'case-concluded'] as const
