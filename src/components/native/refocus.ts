/** The mini-programs have no focus to give back. */
export const refocus = (_id: string): void => undefined
