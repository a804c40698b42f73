import { ApiFailure, weappFailure } from '../../support/mini-host/platform/api-failure'
import { callInside, cleanUp, openPage } from './one-page'

afterEach(cleanUp)

const ask = (call: string, options = '') => `${call}({ ${options}${options === '' ? '' : ','} success: done('ok'), fail: done('no') })`

describe('what a person answers on WeChat', () => {
  it.each([
    ['wx.showModal', '', { confirm: true, cancel: false }], ['wx.showActionSheet', 'itemList: ["a"]', { tapIndex: 0 }], ['wx.login', '', { code: 'login-code-1' }],
    ['wx.scanCode', '', { result: 'QR-1' }], ['wx.requestSubscribeMessage', 'tmplIds: ["t1"]', { t1: 'accept' }], ['wx.getNetworkType', '', { networkType: 'wifi' }]
  ])('%s', async (call, options, expected) => {
    expect((await callInside('weapp', ask(call, options))).answer).toEqual(expect.objectContaining(expected))
  })

  it('keeps the clipboard and records every call', async () => {
    const { host, answer } = await callInside('weapp', `wx.setClipboardData({ data: '12345', success: () => ${ask('wx.getClipboardData')} })`)
    expect(answer).toHaveProperty('data', '12345')
    expect(host.callsOf('setClipboardData')).toEqual([{ api: 'setClipboardData', args: [{ data: '12345' }] }])
  })

  it('answers otherwise when a test says so, and loses a call an old client lacks', async () => {
    const refuse = { showModal: () => ({ confirm: false, cancel: true }), scanCode: () => { throw weappFailure('scanCode', 'cancel') }, getRandomValues: null, getAppBaseInfo: () => ({ fontSizeScaleFactor: 1.6 }) }
    expect((await callInside('weapp', ask('wx.showModal'), { overrides: refuse })).answer).toHaveProperty('cancel', true)
    expect((await callInside('weapp', ask('wx.scanCode'), { overrides: refuse })).answer).toEqual({ failed: { errMsg: 'scanCode:fail cancel' } })
    const { host } = await callInside('weapp', 'console.log(typeof wx.getRandomValues, wx.canIUse("getRandomValues"), wx.getAppBaseInfo().fontSizeScaleFactor)', { overrides: refuse })
    expect(host.logs[0]?.text).toBe('undefined false 1.6')
  })

  it('touches nothing private before the agreement', async () => {
    const choose = ask('wx.chooseMedia', 'count: 1')
    expect((await callInside('weapp', choose, { privacyAgreed: false })).answer).toEqual({ failed: { errMsg: 'chooseMedia:fail privacy permission is not authorized', errno: 104 } })
    const js = `Page({ data: {}, onLoad() { wx.onNeedPrivacyAuthorization((resolve) => { this.resolve = resolve; this.setData({ ask: true }) }); wx.chooseMedia({ count: 1, success: (r) => this.setData({ got: r.tempFiles.length }), fail: (f) => this.setData({ got: f.errno }) }) }, agreed() { this.resolve({ event: 'agree', buttonId: 'b' }) } })`
    const { page } = await openPage('weapp', js, '<button wx:if="{{ask}}" id="b" open-type="agreePrivacyAuthorization" bindagreeprivacyauthorization="agreed">同意</button><text wx:if="{{got}}">{{got}}</text>', { privacyAgreed: false })
    expect(page.has('1')).toBe(false)
    await page.tap('同意')
    expect(page.byText('1', { exact: true }).tag).toBe('text')
  })
})

describe('what a person answers on Alipay', () => {
  it.each([
    ['my.confirm', '', { confirm: true }], ['my.showActionSheet', 'items: ["a"]', { index: 0 }], ['my.getAuthCode', 'scopes: ["auth_base"]', { authCode: 'auth-code-1' }],
    ['my.scan', '', { code: 'QR-1' }], ['my.requestSubscribeMessage', 'entityIds: ["t1"]', { behavior: 'subscribe' }], ['my.getNetworkType', '', { networkType: 'WIFI' }]
  ])('%s', async (call, options, expected) => {
    expect((await callInside('alipay', ask(call, options))).answer).toEqual(expect.objectContaining(expected))
  })

  it('has none of WeChat\'s names', async () => {
    const { host } = await callInside('alipay', 'console.log(typeof my.scanCode, typeof my.showModal, typeof my.login, typeof my.setNavigationBarTitle, my.canIUse("request"))')
    expect(host.logs[0]?.text).toBe('undefined undefined undefined undefined true')
  })
})

describe.each(['weapp', 'alipay'] as const)('a phone on %s', (platform) => {
  const global = platform === 'weapp' ? 'wx' : 'my'

  it('offers the files a test lays out, and a cancelled choice', async () => {
    const js = `Page({ data: {}, go() { api.chooseImage({ count: 2, success: (r) => console.log(r.tempFiles.map((f) => f.size).join()), fail: (f) => console.log(f.errMsg || f.error) }) } })`
    const { host, page } = await openPage(platform, js, '<view bindtap="go">选</view>')
    host.offer([{ name: 'a.jpg', bytes: 10 }, { name: 'b.png', bytes: new Uint8Array(3) }, { name: 'c.jpg', bytes: 5 }], [])
    await page.tap('选')
    await page.tap('选')
    expect(host.logs.map(({ text }) => text)).toEqual(['10,3', platform === 'weapp' ? 'chooseImage:fail cancel' : '11'])
  })

  it('records the strokes of a signature, and makes a picture of them', async () => {
    const js = `Page({ onReady() { api.createSelectorQuery().select('#pad').fields({ node: true, size: true }).exec((found) => {
      const canvas = found[0].node; const pen = canvas.getContext('2d'); pen.lineWidth = 4; pen.beginPath(); pen.moveTo(1, 2); pen.lineTo(3, 4); pen.stroke()
      console.log(canvas.toDataURL().slice(0, 22)); api.canvasToTempFilePath({ canvas, success: (r) => console.log(r.tempFilePath || r.apFilePath) }) }) } })`
    const { host } = await openPage(platform, js, '<canvas id="pad" type="2d"/>')
    expect(host.canvases[0]?.calls.map(({ name, args }) => [name, ...args])).toEqual([['lineWidth=', 4], ['beginPath'], ['moveTo', 1, 2], ['lineTo', 3, 4], ['stroke']])
    expect(host.logs[0]?.text).toBe('data:image/png;base64,')
    expect([...host.files.get(host.logs[1]?.text ?? '') ?? []].slice(1, 4)).toEqual([...Buffer.from('PNG')])
  })

  it('finds only what is on the page', async () => {
    const js = `Page({ onReady() { api.createSelectorQuery().select('.row').boundingClientRect().select('#none').boundingClientRect().selectAll('.box .row').boundingClientRect().exec((r) => console.log(r[0].width, r[1], r[2].length)) } })`
    const { host } = await openPage(platform, js, '<view class="box"><view class="row"/><view class="row"/></view><view class="row"/>')
    expect(host.logs[0]?.text).toBe('375 null 2')
  })

  it('stops in the background, where requests are interrupted, and goes on afterwards', async () => {
    const js = `Page({ onLoad() { api.request({ url: 'https://a.test/x', success: () => console.log('late answer'), fail: () => console.log('interrupted') }); setTimeout(() => console.log('timer'), 1200) } })`
    let answer: ((response: Response) => void) | undefined
    const { host } = await openPage(platform, js, '<view/>', { fetch: () => new Promise((resolve) => { answer = resolve }), settleTimeout: 30 })
    await host.hide({ suspend: true })
    answer?.(new Response('{}'))
    await new Promise((resolve) => { setTimeout(resolve, 40) })
    expect(host.logs).toEqual([])
    await host.show()
    expect(host.logs.map(({ text }) => text)).toEqual(['interrupted'])
  })

  it('keeps one clock for each timer, however often it is shown, and none once it is stopped', async () => {
    const { host } = await openPage(platform, 'Page({ onLoad() { setInterval(() => console.log("tick"), 20) } })', '<view/>', { settleTimeout: 10 })
    await host.show()
    await host.show()
    const before = host.logs.length
    await new Promise((resolve) => { setTimeout(resolve, 200) })
    expect(host.logs.length - before).toBeLessThanOrEqual(11)
    host.kill()
    const stopped = host.logs.length
    await new Promise((resolve) => { setTimeout(resolve, 60) })
    expect(host.logs.length).toBe(stopped)
  })

  it('passes on what a test emits', async () => {
    const { host } = await openPage(platform, `Page({ onLoad() { const heard = (e) => console.log(e.height); ${global}.onKeyboardHeightChange(heard); this.off = () => ${global}.offKeyboardHeightChange(heard) }, stop() { this.off() } })`, '<view bindtap="stop">stop</view>')
    await host.emit('KeyboardHeightChange', { height: 300 })
    await host.page().tap('stop')
    await host.emit('KeyboardHeightChange', { height: 0 })
    expect(host.logs.map(({ text }) => text)).toEqual(['300'])
  })
})

it('an override may refuse in any words, and a mistake in one is reported', async () => {
  expect((await callInside('alipay', ask('my.scan'), { overrides: { scan: () => Promise.reject(new ApiFailure({ error: 10 })) } })).answer).toEqual({ failed: { error: 10 } })
  const { host } = await callInside('weapp', ask('wx.scanCode'), { overrides: { scanCode: () => { throw new TypeError('a slip') } } })
  expect(host.errors).toEqual([expect.objectContaining({ kind: 'exception', message: expect.stringContaining('a slip') })])
})
