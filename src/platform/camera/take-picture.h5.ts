/** How long a phone may take for a photograph before a picture of the film does. */
const PATIENCE_MS = 3_000
const QUALITY = 0.92

/** The part of ImageCapture that is used; the types of the DOM do not have it. */
interface PhotoTaker { takePhoto(): Promise<Blob> }

const takerOf = (track: MediaStreamTrack): PhotoTaker | undefined => {
  const Taker = Reflect.get(window, 'ImageCapture') as (new (track: MediaStreamTrack) => PhotoTaker) | undefined
  return Taker && new Taker(track)
}

const tooLate = (): Promise<undefined> => new Promise((resolve) => { setTimeout(() => resolve(undefined), PATIENCE_MS) })

/** The phone's own photograph: all its pixels, where the browser can (Chrome). */
const photograph = async (track: MediaStreamTrack): Promise<Blob | undefined> => {
  try {
    return await Promise.race([takerOf(track)?.takePhoto(), tooLate()])
  } catch {
    return undefined
  }
}

/** The picture of the film that shows now, in the film's size. */
const still = (video: HTMLVideoElement): Promise<Blob | undefined> => new Promise((resolve) => {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  const pen = canvas.getContext('2d')
  if (!pen || canvas.width === 0) { resolve(undefined); return }
  pen.drawImage(video, 0, 0)
  canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY)
})

/** Takes the best picture this browser can; undefined when it gives none. */
export const takePicture = async (video: HTMLVideoElement, track: MediaStreamTrack | undefined): Promise<Blob | undefined> => {
  const photo = track && await photograph(track)
  return photo && photo.size > 0 ? photo : still(video)
}
