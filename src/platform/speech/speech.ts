import type { Speech } from './types'

/** The mini-programs have no speech of their own without a plugin: the button is absent. */
export const speech: Speech = { supported: false, speak: (_text, onEnd) => onEnd(), stop: () => undefined }
