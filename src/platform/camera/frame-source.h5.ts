import type { CameraFrame } from './types'

/** The longer side of a frame; more is not looked at. */
const LONG = 320

/** Chrome 83 and Safari 15.4 tell when a new picture of the film is there; others are asked with every drawing of the page. */
const soon = (video: HTMLVideoElement, run: () => void): void => {
  if (typeof video.requestVideoFrameCallback === 'function') video.requestVideoFrameCallback(run)
  else window.requestAnimationFrame(run)
}

/** Takes small pictures off a film, one at a time when somebody asks. */
export const frameSource = (video: HTMLVideoElement): { next(): Promise<CameraFrame | undefined>, close(): void } => {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  let closed = false
  let waiting: ((frame: CameraFrame | undefined) => void) | undefined
  const give = (frame: CameraFrame | undefined): void => {
    waiting?.(frame)
    waiting = undefined
  }
  const grab = (): CameraFrame | undefined => {
    const { videoWidth, videoHeight } = video
    const scale = LONG / Math.max(videoWidth, videoHeight)
    if (!pen || !Number.isFinite(scale)) return undefined
    canvas.width = Math.round(videoWidth * scale)
    canvas.height = Math.round(videoHeight * scale)
    pen.drawImage(video, 0, 0, canvas.width, canvas.height)
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height)
    return { data, width, height }
  }
  const look = (): void => {
    if (closed) return
    const frame = grab()
    if (frame) give(frame)
    else soon(video, look)
  }
  return {
    next: () => new Promise((resolve) => {
      if (closed) { resolve(undefined); return }
      waiting = resolve
      soon(video, look)
    }),
    close: () => { closed = true; give(undefined) }
  }
}
