/** How scanning ended. */
export type ScanOutcome = { kind: 'scanned', text: string } | { kind: 'cancelled' } | { kind: 'denied' } | { kind: 'failed' }

/** Reads a QR code with the camera. */
export interface Scan {
  supported: boolean
  scan(): Promise<ScanOutcome>
}
