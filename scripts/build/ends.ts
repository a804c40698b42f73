import { inRoot } from '../tools/project'

/** The three ends one codebase becomes. */
export const ENDS = ['h5', 'weapp', 'alipay'] as const
export type End = (typeof ENDS)[number]

/** What is built: an end, or the H5 that carries its own pretend government. */
export interface Target {
  end: End
  demo: boolean
}

/** Whether a word names an end. */
export const isEnd = (word: string | undefined): word is End => ENDS.some((end) => end === word)

/** `h5`, `weapp`, `alipay` or `demo`. */
export const nameOf = ({ end, demo }: Target): string => (demo ? 'demo' : end)

/** Folder a target is built into. */
export const outputOf = (target: Target): string => inRoot('dist', nameOf(target))
