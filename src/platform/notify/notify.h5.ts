import type { Notify } from './types'

/** H5: messages come through 苏服办 and SMS; nothing to ask here. */
export const notify: Notify = { supported: false, ask: () => Promise.resolve({}) }
