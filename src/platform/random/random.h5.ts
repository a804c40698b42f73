import type { RandomBytes } from './types'

/** H5: the browser's own generator, there without https too. */
export const randomBytes: RandomBytes = async (count) => crypto.getRandomValues(new Uint8Array(count))
