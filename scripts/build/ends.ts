import { inRoot } from '../tools/project'

/** The three ends one codebase becomes. */
export const ENDS = ['h5', 'weapp', 'alipay'] as const
export type End = (typeof ENDS)[number]

/** Whether a word names an end. */
export const isEnd = (word: string | undefined): word is End => ENDS.some((end) => end === word)

/** Folder an end is built into. */
export const outputOf = (end: End): string => inRoot('dist', end)
