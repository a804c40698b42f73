/** One picture or document the person chose, still in a temporary place. */
export interface ChosenFile {
  /** A temporary path (mini-programs) or object URL (H5). */
  path: string
  name: string
  mediaType: string
  bytes: number
}

/** How choosing ended. Cancelling is not an error. */
export type ChooseOutcome =
  | { kind: 'chosen', files: ChosenFile[] }
  | { kind: 'cancelled' }
  | { kind: 'denied' }
  | { kind: 'failed' }

/** The system's own camera, album and files. */
export interface Photos {
  supported: { camera: boolean, album: boolean, file: boolean }
  choose(from: 'camera' | 'album' | 'file', most: number): Promise<ChooseOutcome>
}
