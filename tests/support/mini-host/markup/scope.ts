/** The names an expression sees. */
export type Scope = Record<string, unknown>

/** A compiled expression. */
export type Evaluate = (scope: Scope) => unknown
