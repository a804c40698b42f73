import { addressOfBlob } from '../blobs/blobs.h5'
import type { ChooseOutcome, Photos } from './types'

const ACCEPT = { camera: 'image/*', album: 'image/*', file: 'image/*,application/pdf' } as const

const inputFor = (from: keyof typeof ACCEPT, most: number): HTMLInputElement => {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = ACCEPT[from]
  input.multiple = most > 1
  input.hidden = true
  if (from === 'camera') input.setAttribute('capture', 'environment')
  return input
}

const outcomeOf = (input: HTMLInputElement, most: number): ChooseOutcome => {
  const files = Array.from(input.files ?? []).slice(0, most)
  if (files.length === 0) return { kind: 'cancelled' }
  return {
    kind: 'chosen',
    files: files.map((file) => ({ path: addressOfBlob(file), name: file.name, mediaType: file.type || 'application/octet-stream', bytes: file.size }))
  }
}

/**
 * H5: a file input of our own in the page (Taro.chooseImage cannot ask for the camera and
 * reports cancelling as failure). Browsers without the `cancel` event leave the promise
 * open; the next choice replaces it.
 */
export const photos: Photos = {
  supported: { camera: true, album: true, file: true },
  choose: (from, most) => new Promise((resolve) => {
    const input = inputFor(from, most)
    const end = (outcome: ChooseOutcome): void => { input.remove(); resolve(outcome) }
    input.addEventListener('change', () => end(outcomeOf(input, most)))
    input.addEventListener('cancel', () => end({ kind: 'cancelled' }))
    document.body.appendChild(input)
    input.click()
  })
}
