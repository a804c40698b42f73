import type { Location } from './types'

/** H5: no map is documented in the container. */
export const location: Location = { supported: false, open: () => Promise.resolve() }
