/** A finished drawing: a data URL on the H5, a temporary path in the mini-programs. */
export type DrawnPicture = { dataUrl: string } | { path: string }

/** What can be done with a surface once it is there. */
export interface Surface {
  clear(): void
  take(): Promise<DrawnPicture>
}

export interface DrawSurfaceProps {
  id: string
  label: string
  className?: string
  onReady(surface: Surface): void
  /** A line was drawn. */
  onStroke(): void
}
