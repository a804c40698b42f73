import Taro from '@tarojs/taro'

const { camera } = jest.requireActual<typeof import('@/platform/camera/camera')>('../../../src/platform/camera/camera.ts')

interface Shot { success(answer: { tempImagePath: string }): void, fail(): void }

let tell: (frame: { data: ArrayBuffer, width: number, height: number }) => void
const told: string[] = []
let answer: (shot: Shot) => void
const listener = { start: () => { told.push('start') }, stop: () => { told.push('stop') } }
const context = {
  onCameraFrame: (listen: typeof tell) => { tell = listen; return listener },
  takePhoto: (shot: Shot) => answer(shot)
}
const made: (string | undefined)[] = []

const open = async (given: object = context) => {
  Object.assign(Taro, { createCameraContext: (id?: string) => { made.push(id); return given } })
  const outcome = await camera.open('camera-view')
  if (outcome.kind !== 'open') throw new Error(outcome.kind)
  return outcome.camera
}
const frame = (value: number) => ({ data: Uint8Array.of(value, value, value, 255).buffer, width: 1, height: 1 })

beforeEach(() => { told.splice(0); made.splice(0) })

it('watches the view it is given, and drops frames nobody asked for', async () => {
  const running = await open()
  expect([made, told, running.watched, running.torch]).toEqual([['camera-view'], ['start'], true, true])
  tell(frame(1))
  const next = running.nextFrame()
  tell(frame(2))
  tell(frame(3))
  expect((await next)?.data[0]).toBe(2)
  const last = running.nextFrame()
  running.close()
  expect(await last).toBeUndefined()
  expect(await running.nextFrame()).toBeUndefined()
  expect(told).toEqual(['start', 'stop'])
})

it('takes photographs on clients that show no frames', async () => {
  answer = ({ success }) => success({ tempImagePath: 'wxfile://tmp/a.png' })
  const running = await open({ takePhoto: context.takePhoto })
  expect(running.watched).toBe(false)
  expect(await running.shoot()).toEqual({ path: 'wxfile://tmp/a.png', name: 'a.png', mediaType: 'image/png', bytes: 0 })
  answer = ({ fail }) => fail()
  expect(await running.shoot()).toBeUndefined()
})
