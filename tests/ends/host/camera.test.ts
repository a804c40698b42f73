import { ENDS, cleanUp, openPage } from './one-page'

afterEach(cleanUp)

const JS = `Page({ data: { shown: true },
  ready() { console.log('ready'); this.context = api.createCameraContext('c'); this.listener = this.context.onCameraFrame((frame) => console.log(frame.width + ' ' + new Uint8Array(frame.data)[4])); this.listener.start({}) },
  refused() { console.log('refused') },
  stop() { this.listener.stop({}) },
  shoot() { this.context.takePhoto({ success: (r) => console.log(r.tempImagePath.slice(-7)), fail: () => console.log('no photo') }) } })`
const VIEW = `<view><camera wx:if="{{shown}}" id="c" bindinitdone="ready" bindready="ready" binderror="refused"/><text bindtap="stop">stop</text><text bindtap="shoot">shoot</text></view>`
const FRAME = { width: 1, height: 2, data: Uint8Array.from([1, 2, 3, 255, 7, 8, 9, 255]) }

describe.each(ENDS)('the camera of %s', (platform) => {
  it('starts once it is drawn, shows frames to who listens, and takes what a test lays out', async () => {
    const { host, page } = await openPage(platform, JS, VIEW)
    await host.waitFor(() => host.logs.length === 1)
    await host.emit('CameraFrame', FRAME)
    host.offer([{ name: 'a.jpg', bytes: 12 }], [])
    await page.tap('shoot')
    await page.tap('shoot')
    await page.tap('stop')
    await host.emit('CameraFrame', FRAME)
    expect(host.logs.map(({ text }) => text)).toEqual(['ready', '1 7', expect.stringContaining('.jpg'), 'no photo'])
    expect(host.errors).toEqual([])
  })

  it('says so when the person refuses', async () => {
    const { host } = await openPage(platform, JS, VIEW, { device: { camera: 'denied' } })
    await host.waitFor(() => host.logs.length === 1)
    expect(host.logs.map(({ text }) => text)).toEqual(['refused'])
  })
})
