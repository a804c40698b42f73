import { CameraStore, type Shot } from '@/stores/camera-store'
import { fakeCamera, frameWith, PAGE, settledBackground, type FakeCamera } from '../support/fake-camera'
import { until } from '../support/robot-citizen'

const GOOD = frameWith()
const DARK = frameWith('too-dark')
const EMPTY = frameWith('no-page')

let automatic = true
let shots: Shot[] = []
let looks = 0
let asked: string[] = []
let ended = 0

const storeWith = (fake: FakeCamera): CameraStore => new CameraStore({
  camera: fake.port,
  background: settledBackground({ asked: (work) => { asked.push(work) }, ended: () => { ended += 1 } })
}, { kind: 'free', automatic: () => automatic, onShot: (shot) => { shots.push(shot) }, onLook: () => { looks += 1 } }, () => Date.now())

beforeEach(() => { automatic = true; shots = []; looks = 0; asked = []; ended = 0 })

const opened = async (fake: FakeCamera): Promise<CameraStore> => {
  const store = storeWith(fake)
  await store.open('view')
  return store
}

it('releases by itself once a page lies still, and tells where it lies', async () => {
  const fake = fakeCamera()
  const store = await opened(fake)
  expect(store.phase).toBe('looking')
  fake.show(EMPTY)
  await until(() => looks > 2)
  expect(store.hint).toBe('no-page')
  fake.show(GOOD)
  await until(() => shots.length === 1)
  expect(store.phase).toBe('resting')
  expect(fake.shots).toBe(1)
  expect(shots[0]?.corners?.[0].x).toBe(PAGE[0].x / 320)
  expect(shots[0]?.corners?.[2].y).toBe(PAGE[2].y / 240)
  await until(() => ended === 1)
  store.close()
})

it('does not release again for the page that was just taken, and does after that has gone', async () => {
  const fake = fakeCamera()
  const store = await opened(fake)
  fake.show(GOOD)
  await until(() => shots.length === 1)
  store.goOn()
  const before = looks
  await until(() => looks > before + 9)
  expect(store.taken).toBe(true)
  expect(shots).toHaveLength(1)
  fake.show(EMPTY)
  await until(() => !store.taken)
  fake.show(GOOD)
  await until(() => shots.length === 2)
  store.close()
})

it('leaves it to the person when they turned that off', async () => {
  automatic = false
  const fake = fakeCamera()
  const store = await opened(fake)
  fake.show(GOOD)
  await until(() => store.hint === 'ready')
  expect(shots).toHaveLength(0)
  await Promise.all([store.shoot(), store.shoot()])
  expect(fake.shots).toBe(1)
  expect(shots).toHaveLength(1)
  store.close()
})

it('says that a photograph failed, and goes on with one watch only', async () => {
  automatic = false
  const fake = fakeCamera()
  fake.failNext()
  const store = await opened(fake)
  fake.show(DARK)
  await until(() => store.hint === 'too-dark')
  await store.shoot()
  expect(store.missed).toBe(true)
  expect(store.phase).toBe('looking')
  expect(shots).toHaveLength(0)
  await until(() => ended === 1)
  expect(asked).toEqual(['look-at-frame', 'look-at-frame'])
  store.close()
})

it.each(['denied', 'absent', 'failed'] as const)('is blocked when the camera is %s', async (trouble) => {
  const store = await opened(fakeCamera({ trouble }))
  expect([store.phase, store.trouble]).toEqual(['blocked', trouble])
  store.prepare()
  expect([store.phase, store.trouble]).toEqual(['opening', undefined])
})

it('is blocked when the phone takes the camera away', async () => {
  const fake = fakeCamera()
  const store = await opened(fake)
  fake.lose()
  expect([store.phase, store.trouble, fake.closed]).toEqual(['blocked', 'failed', 1])
})

it('closes a camera that opens too late', async () => {
  const fake = fakeCamera()
  const store = storeWith(fake)
  const opening = store.open('view')
  store.close()
  await opening
  expect([store.phase, fake.closed]).toEqual(['closed', 1])
})

it('works without frames: the person releases', async () => {
  const fake = fakeCamera({ watched: false, torch: false })
  const store = await opened(fake)
  expect([store.watched, store.torch.offered]).toEqual([false, false])
  await store.shoot()
  expect(shots).toEqual([{ file: expect.objectContaining({ path: 'photo' }) as object, corners: undefined }])
  expect(looks).toBe(0)
})

it('turns the light on and off', async () => {
  const fake = fakeCamera()
  const store = await opened(fake)
  store.switchTorch()
  expect(store.torch).toEqual({ offered: true, on: true })
  store.switchTorch()
  expect(fake.lights).toEqual([true, false])
  store.close()
  expect(store.torch.offered).toBe(false)
})

it.each([[true, 2], [false, 1]])('takes the next frame off the film meanwhile only where somebody else looks: %s', async (aside, wanted) => {
  const fake = fakeCamera()
  fake.show(EMPTY)
  let taken = 0
  let questions = 0
  const counting: FakeCamera['port'] = {
    ...fake.port,
    open: async (viewId) => {
      const opening = await fake.port.open(viewId)
      if (opening.kind !== 'open') return opening
      const { camera } = opening
      return { kind: 'open', camera: { ...camera, nextFrame: () => { taken += 1; return camera.nextFrame() } } }
    }
  }
  const neverAnswers = { aside, ask: () => { questions += 1; return new Promise<never>(() => undefined) }, close: () => undefined }
  const store = new CameraStore({ camera: counting, background: { help: () => neverAnswers } }, { kind: 'free', automatic: () => false, onShot: () => undefined }, () => Date.now())
  await store.open('view')
  await until(() => questions === 1)
  expect(taken).toBe(wanted)
  store.close()
})
