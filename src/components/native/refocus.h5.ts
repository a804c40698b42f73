/** Gives an element the focus again: one that was moved in its list has lost it. */
export const refocus = (id: string): void => document.getElementById(id)?.focus({ preventScroll: true })
