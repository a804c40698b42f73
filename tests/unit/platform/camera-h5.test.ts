import { camera } from '@/platform/camera/camera'
import type { RunningCamera } from '@/platform/camera/types'

const stopped: string[] = []
const constraints: unknown[] = []
let applied: unknown[] = []
let track: { kind: string, stop(): void, getCapabilities(): object, applyConstraints(wish: object): Promise<void>, addEventListener(name: string, tell: () => void): void }
let ended: (() => void) | undefined

const give = (answer: () => Promise<unknown>): void => {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: (wish: unknown) => { constraints.push(wish); return answer() } } })
}
const refuse = (name: string): void => give(() => Promise.reject(new DOMException('no', name)))

const pen = { drawImage: jest.fn(), getImageData: (_x: number, _y: number, width: number, height: number) => ({ data: new Uint8ClampedArray(width * height * 4), width, height }) }

beforeEach(() => {
  stopped.splice(0)
  constraints.splice(0)
  applied = []
  document.body.innerHTML = '<video id="view"></video><p id="words"></p>'
  Object.defineProperty(window, 'isSecureContext', { configurable: true, value: true })
  Object.defineProperty(HTMLVideoElement.prototype, 'videoWidth', { configurable: true, get: () => 1080 })
  Object.defineProperty(HTMLVideoElement.prototype, 'videoHeight', { configurable: true, get: () => 1920 })
  jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined)
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as unknown as CanvasRenderingContext2D)
  jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((tell, type) => tell(new Blob(['still'], { type })))
  Object.defineProperty(URL, 'createObjectURL', { configurable: true, value: () => 'blob:photo' })
  track = {
    kind: 'video', stop: () => { stopped.push('track') }, getCapabilities: () => ({ torch: true }),
    applyConstraints: (wish) => { applied.push(wish); return Promise.resolve() }, addEventListener: (_name, tell) => { ended = tell }
  }
  give(() => Promise.resolve({ getVideoTracks: () => [track], getTracks: () => [track] }))
})
afterEach(() => {
  jest.restoreAllMocks()
  Reflect.deleteProperty(window, 'ImageCapture')
})

const opened = async (): Promise<RunningCamera> => {
  const outcome = await camera.open('view')
  if (outcome.kind !== 'open') throw new Error(outcome.kind)
  return outcome.camera
}
/** A taker of photographs that answers so. */
const takePhotos = (takePhoto: () => Promise<Blob>): void => { Object.assign(window, { ImageCapture: class { takePhoto = takePhoto } }) }

it('is offered only where a page may ask for it', () => {
  expect(camera.supported).toBe(true)
  Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false })
  expect(camera.supported).toBe(false)
  Object.defineProperty(window, 'isSecureContext', { configurable: true, value: true })
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined })
  expect(camera.supported).toBe(false)
})

it.each([['NotAllowedError', 'denied'], ['SecurityError', 'denied'], ['NotFoundError', 'absent'], ['OverconstrainedError', 'absent'], ['NotReadableError', 'failed'], ['AbortError', 'failed']])('%s means %s', async (name, kind) => {
  refuse(name)
  expect(await camera.open('view')).toEqual({ kind })
})

it('asks for the camera at the back, and for the largest film where no photograph can be taken beside it', async () => {
  await opened()
  takePhotos(() => Promise.reject(new Error('no')))
  await opened()
  expect(constraints).toEqual([3840, 1920].map((width) => ({ audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: width } } })))
})

it('opens in nothing but a film of the page', async () => {
  expect(await camera.open('words')).toEqual({ kind: 'failed' })
  expect(await camera.open('nowhere')).toEqual({ kind: 'failed' })
  expect(constraints).toEqual([])
})

it('hands out small frames, one for each call, and none once it is closed', async () => {
  const running = await opened()
  const frame = await running.nextFrame()
  expect([frame?.width, frame?.height]).toEqual([180, 320])
  const last = running.nextFrame()
  running.close()
  expect(await last).toBeUndefined()
  expect(await running.nextFrame()).toBeUndefined()
  expect(stopped).toEqual(['track'])
})

it('takes the phone\'s own photograph, or the picture of the film where that fails', async () => {
  takePhotos(() => Promise.resolve(new Blob(['photograph'], { type: 'image/jpeg' })))
  expect(await (await opened()).shoot()).toEqual({ path: 'blob:photo', name: 'page.jpg', mediaType: 'image/jpeg', bytes: 10 })
  takePhotos(() => Promise.reject(new Error('busy')))
  expect(await (await opened()).shoot()).toEqual({ path: 'blob:photo', name: 'page.jpg', mediaType: 'image/jpeg', bytes: 5 })
})

it('turns the light on where there is one, and tells when the camera is taken away', async () => {
  const running = await opened()
  expect(running.torch).toBe(true)
  running.light(true)
  expect(applied).toEqual([{ advanced: [{ torch: true }] }])
  const lost = jest.fn()
  running.onLost(lost)
  ended?.()
  expect(lost).toHaveBeenCalledTimes(1)
  track.getCapabilities = () => ({})
  expect((await opened()).torch).toBe(false)
})
