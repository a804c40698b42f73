/** The running picture of the phone's camera; the platform's camera port starts it by its id. */
export interface CameraViewProps {
  id: string
  /** What it shows, for those who do not see it. */
  label: string
  /** The light shall be on; on the H5 the port turns it on, not the view. */
  torch: boolean
  className?: string
  /** The port may start it now. */
  onReady(): void
  /** The host shows no picture, or shows it no longer. */
  onTrouble(trouble: 'denied' | 'failed'): void
}
