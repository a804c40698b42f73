import type { Scan } from './types'

/** H5: no host scanner is documented; the phone's own camera app opens our links. */
export const scan: Scan = { supported: false, scan: () => Promise.resolve({ kind: 'failed' }) }
