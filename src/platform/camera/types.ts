import type { ChosenFile } from '../photos/types'

/** One small picture of the running camera: rows from the top, four bytes (red, green, blue, opacity) a pixel. */
export interface CameraFrame {
  data: Uint8Array | Uint8ClampedArray
  width: number
  height: number
}

/** Why there is no picture: the person said no, there is no camera, or it is in use or broke. */
export type CameraTrouble = 'denied' | 'absent' | 'failed'

/** A camera that runs in a view of the page. Whoever opened it closes it. */
export interface RunningCamera {
  /** It can be watched while it runs; without, the person decides alone when to take the photograph. */
  watched: boolean
  /** It has a light that can stay on. */
  torch: boolean
  /** The next small picture, its longer side 352 pixels at most; undefined once the camera is closed. Those between two calls are dropped. */
  nextFrame(): Promise<CameraFrame | undefined>
  /** Takes the photograph in the best size there is; undefined when that failed. */
  shoot(): Promise<ChosenFile | undefined>
  /** Keeps the light on or turns it off; on the mini-programs the view's own attribute does, and this nothing. */
  light(on: boolean): void
  /** Tells when the camera is taken away while it runs. */
  onLost(tell: () => void): void
  close(): void
}

/** How opening ended. */
export type OpenOutcome = { kind: 'open', camera: RunningCamera } | { kind: CameraTrouble }

/** A camera inside our own page, beside the system's own one of the photos port. */
export interface Camera {
  /** Whether to offer it at all. It may still be refused, or turn out not to be there. */
  supported: boolean
  /** Starts the camera in the camera view of that id, which is on the page and ready. */
  open(viewId: string): Promise<OpenOutcome>
  /** Opens the host's page on which the camera is allowed again; absent where the host has none. */
  openSettings?(): Promise<void>
}
