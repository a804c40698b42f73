import { addressOfBlob } from '../blobs/blobs.h5'
import { frameSource } from './frame-source.h5'
import { takePicture } from './take-picture.h5'
import type { Camera, CameraTrouble, RunningCamera } from './types'

/** Phones that cannot take a photograph beside the film give their largest film instead. */
const wishes = (): MediaStreamConstraints => ({
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 'ImageCapture' in window ? 1920 : 3840 } }
})

const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'denied', SecurityError: 'denied', PermissionDeniedError: 'denied', NotFoundError: 'absent', DevicesNotFoundError: 'absent', OverconstrainedError: 'absent'
}

const troubleOf = (error: unknown): CameraTrouble => (error instanceof Error || error instanceof DOMException ? TROUBLES[error.name] : undefined) ?? 'failed'

const torchOf = (track: MediaStreamTrack | undefined): boolean => {
  const capabilities: object = track?.getCapabilities?.() ?? {}
  return Boolean(Reflect.get(capabilities, 'torch'))
}

/** `torch` is not in the types of the DOM. */
interface Light extends MediaTrackConstraintSet { torch: boolean }

const torchWish = (torch: boolean): MediaTrackConstraints => {
  const light: Light = { torch }
  return { advanced: [light] }
}

const run = (stream: MediaStream, video: HTMLVideoElement): RunningCamera => {
  const [track] = stream.getVideoTracks()
  const frames = frameSource(video)
  return {
    watched: true,
    torch: torchOf(track),
    nextFrame: frames.next,
    shoot: async () => {
      const picture = await takePicture(video, track)
      return picture && { path: addressOfBlob(picture), name: picture.type === 'image/png' ? 'page.png' : 'page.jpg', mediaType: picture.type, bytes: picture.size }
    },
    light: (on) => { void track?.applyConstraints(torchWish(on)).catch(() => undefined) },
    onLost: (tell) => { track?.addEventListener('ended', tell) },
    close: () => {
      frames.close()
      for (const one of stream.getTracks()) one.stop()
      video.srcObject = null
    }
  }
}

const start = async (video: HTMLVideoElement): Promise<RunningCamera> => {
  const stream = await navigator.mediaDevices.getUserMedia(wishes())
  video.srcObject = stream
  // A view that left the page meanwhile stops playing; the camera is closed by whoever opened it.
  await video.play().catch(() => undefined)
  return run(stream, video)
}

/** H5: getUserMedia in a video element, only on https and localhost; some hosts' web views have none. */
export const camera: Camera = {
  get supported() { return window.isSecureContext && typeof navigator.mediaDevices?.getUserMedia === 'function' },
  open: async (viewId) => {
    const video = document.getElementById(viewId)
    if (!(video instanceof HTMLVideoElement)) return { kind: 'failed' }
    try {
      return { kind: 'open', camera: await start(video) }
    } catch (error) {
      return { kind: troubleOf(error) }
    }
  }
}
