import { ENDS, cleanUp, hostOf, openPage } from './one-page'

afterEach(cleanUp)

const never = () => new Promise<Response>(() => undefined)

describe.each(ENDS)('what goes wrong on %s is reported', (platform) => {
  const kinds = (host: { errors: { kind: string }[] }) => host.errors.map(({ kind }) => kind)

  it('a page that throws in onLoad, and its template is still drawn', async () => {
    const { host, page } = await openPage(platform, 'Page({ data: { a: 1 }, onLoad() { throw new Error("onLoad is broken") } })', '<view>still {{a}}</view>')
    expect(host.errors).toEqual([expect.objectContaining({ kind: 'exception', route: 'pages/one/index', message: expect.stringContaining('onLoad is broken') })])
    expect(page.text()).toBe('still 1')
  })

  it('an app that throws on launch, and App.onError hears of it', async () => {
    const host = hostOf(platform, {
      app: 'App({ onLaunch() { throw new TypeError("launch") }, onError(text) { console.log("heard " + text.slice(0, 17)) } })',
      pages: { 'pages/a': { js: 'Page({})', template: '<view/>' } }
    })
    await host.start()
    expect(kinds(host)).toEqual(['exception'])
    expect(host.logs.map(({ text }) => text)).toEqual(['heard TypeError: launch'])
  })

  it('an app.js that cannot be executed', async () => {
    const host = hostOf(platform, { app: 'missing.thing()', pages: { 'pages/a': { js: 'Page({})', template: '<view/>' } } })
    await expect(host.start()).rejects.toThrow(/missing is not defined/)
  })

  it('a handler that throws, a timer that throws, and a promise nobody caught', async () => {
    const js = `Page({ go() { setTimeout(() => { throw new Error("late") }, 5); Promise.reject(new Error("nobody caught me")); throw new Error("at once") } })`
    const { host, page } = await openPage(platform, js, '<view bindtap="go">go</view>')
    await page.tap('go')
    expect(kinds(host).sort()).toEqual(['exception', 'exception', 'rejection'])
    expect(host.errors.map(({ message }) => message).join()).toMatch(/at once[\s\S]*nobody caught me[\s\S]*late/)
  })

  it('a template that does not exist', async () => {
    const { host } = await openPage(platform, 'Page({ data: { kind: "tmpl_0_99" } })', '<template name="tmpl_0_1"><view/></template><template is="{{kind}}" data="{{a:1}}"/>')
    expect(host.errors).toEqual([expect.objectContaining({ kind: 'missing-template', message: expect.stringContaining('tmpl_0_99') })])
  })

  it('a template file that does not exist, or is not well formed', async () => {
    const host = hostOf(platform, { pages: { 'pages/a': { js: 'Page({})' } } })
    await host.start()
    const { host: second } = await openPage(platform, 'Page({})', '<view><text>open</view>')
    expect([kinds(host), kinds(second)]).toEqual([['template'], ['template']])
  })

  it('an expression that is none, and one that calls what is no function', async () => {
    const { host } = await openPage(platform, 'Page({ data: {} })', '<view class="{{a +}}">{{tools.mask(a)}}</view>')
    expect(kinds(host)).toEqual(['expression', 'expression'])
    expect(host.errors.map(({ message }) => message).join()).toContain('tools.mask(a)')
  })

  it('a request that never answers', async () => {
    const { host } = await openPage(platform, 'Page({ onLoad() { api.request({ url: "https://government.test/slow" }) } })', '<view/>', { fetch: never, settleTimeout: 60 })
    expect(host.errors).toEqual([expect.objectContaining({ kind: 'unanswered-request', message: expect.stringContaining('GET https://government.test/slow') })])
    expect(host.requests).toEqual([expect.objectContaining({ state: 'waiting' })])
  })

  it('waiting in vain, with the screen, the open requests and the errors', async () => {
    const { host, page } = await openPage(platform, 'Page({ onLoad() { api.request({ url: "https://government.test/slow" }); console.error("trouble ahead") } })', '<view>请稍候</view>', { fetch: never, settleTimeout: 20 })
    const waiting = host.waitFor(() => page.byText('已完成'), { timeout: 30 })
    await expect(waiting).rejects.toThrow(/on the screen \(pages\/one\/index\):\n请稍候\nstill waiting for: GET https:\/\/government.test\/slow\nerrors:\nconsole: trouble ahead/)
  })

  it('console.error, but not console.warn', async () => {
    const { host } = await openPage(platform, 'Page({ onLoad() { console.warn("w"); console.error("e", { a: 1 }) } })', '<view/>')
    expect(host.errors).toEqual([{ kind: 'console', message: 'e { a: 1 }' }])
  })

  it('a handler that does not exist', async () => {
    const { host, page } = await openPage(platform, 'Page({})', '<view bindtap="nobody">go</view>')
    await page.tap('go')
    expect(kinds(host)).toEqual(['missing-handler'])
  })

  it('a page that is not in app.json', async () => {
    const { host, page } = await openPage(platform, 'Page({ go() { api.navigateTo({ url: "/pages/none" , fail: () => this.setData({ failed: true }) }) } })', '<view bindtap="go">go</view><text wx:if="{{failed}}">refused</text>')
    await page.tap('go')
    expect(kinds(host)).toEqual(['unknown-page'])
    expect(page.has('refused')).toBe(true)
  })

  it('a real call the host does not act out; a made-up name is simply not there', async () => {
    const name = platform === 'weapp' ? 'requestPayment' : 'tradePay'
    const { host } = await openPage(platform, `Page({ onLoad() { console.log(typeof api.${name}, typeof api.flyToTheMoon); api.${name}({}) } })`, '<view/>')
    expect(host.logs.map(({ text }) => text)).toEqual(['function undefined'])
    expect(host.errors).toEqual([expect.objectContaining({ kind: 'not-emulated', message: expect.stringContaining(name) })])
  })
})

it('setData over 256 KB is an error on WeChat', async () => {
  const js = 'Page({ onLoad() { this.setData({ text: "x".repeat(262200) }) } })'
  const { host } = await openPage('weapp', js, '<view/>')
  expect(host.errors.map(({ kind }) => kind)).toEqual(['set-data'])
  expect(host.setDatas[0]?.bytes).toBeGreaterThan(262_144)
  const { host: other } = await openPage('alipay', js, '<view/>')
  expect(other.errors).toEqual([])
})
