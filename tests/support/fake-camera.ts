import type { Flaw, FrameReport } from '@/domain/imaging/frame-report'
import type { Quad } from '@/domain/imaging/geometry/quad'
import type { Background, Helper } from '@/platform/background/types'
import type { Camera, CameraFrame, CameraTrouble, RunningCamera } from '@/platform/camera/types'
import type { ChosenFile } from '@/platform/photos/types'

/** Where the page lies in every frame that shows one; the frame is 320 by 240. */
export const PAGE: Quad = [{ x: 62, y: 40 }, { x: 250, y: 52 }, { x: 262, y: 196 }, { x: 48, y: 204 }]

const REPORTS = new WeakMap<object, FrameReport>()

/** A frame of which it is settled what will be seen in it, so that no test waits for real looking. */
export const frameWith = (...flaws: Flaw[]): CameraFrame => {
  const data = new Uint8Array(4)
  REPORTS.set(data, { quad: flaws.includes('no-page') ? undefined : PAGE, flaws, confidence: 1, lightness: 200, glare: 0, blur: 1.5, tilt: 3, turn: 0, share: 0.5 })
  return { data, width: 320, height: 240 }
}

/** Answers about such frames at once. */
export const settledBackground = (tell?: { asked?(work: string): void, ended?(): void }): Background => ({
  help: <Question, Answer>(work: string): Helper<Question, Answer> => {
    tell?.asked?.(work)
    const known = (question: Question): Answer => REPORTS.get((question as unknown as CameraFrame).data) as unknown as Answer
    return { aside: true, ask: (question) => Promise.resolve(known(question)), close: () => tell?.ended?.() }
  }
})

/** A camera under a test's hand: it shows the frames it is given, one for each that is asked for. */
export interface FakeCamera {
  port: Camera
  /** Every view it was opened in, and how often it was closed. */
  opened: string[]
  closed: number
  shots: number
  lights: boolean[]
  /** Shows these frames again and again from now on. */
  show(...frames: CameraFrame[]): void
  /** The next photograph fails. */
  failNext(): void
  /** The phone takes the camera away. */
  lose(): void
}

interface FakeOptions { trouble?: CameraTrouble, watched?: boolean, torch?: boolean, file?: ChosenFile }

const PHOTO: ChosenFile = { path: 'photo', name: 'page.jpg', mediaType: 'image/jpeg', bytes: 22 }

/** Makes one; until it shows something, nobody gets a frame. */
export const fakeCamera = ({ trouble, watched = true, torch = true, file = PHOTO }: FakeOptions = {}): FakeCamera => {
  let frames: CameraFrame[] = []
  let at = 0
  let fail = false
  let waiting: ((frame: CameraFrame | undefined) => void) | undefined
  let lost: (() => void) | undefined
  const next = (): CameraFrame | undefined => {
    const frame = frames[at % frames.length]
    at += 1
    return frame
  }
  const running = (): RunningCamera => ({
    watched, torch,
    nextFrame: () => new Promise((resolve) => {
      if (frames.length > 0) resolve(next())
      else waiting = resolve
    }),
    shoot: () => {
      fake.shots += 1
      const missed = fail
      fail = false
      return Promise.resolve(missed ? undefined : file)
    },
    light: (on) => { fake.lights.push(on) },
    onLost: (tell) => { lost = tell },
    close: () => {
      fake.closed += 1
      waiting?.(undefined)
    }
  })
  const fake: FakeCamera = {
    port: {
      supported: true,
      open: (viewId) => {
        fake.opened.push(viewId)
        return Promise.resolve(trouble ? { kind: trouble } : { kind: 'open', camera: running() })
      }
    },
    opened: [], closed: 0, shots: 0, lights: [],
    show: (...shown) => {
      frames = shown
      at = 0
      waiting?.(next())
      waiting = undefined
    },
    failNext: () => { fail = true },
    lose: () => lost?.()
  }
  return fake
}
