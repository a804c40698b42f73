import { cleanUp, ENDS, hostOf } from './one-page'
import type { MiniHostOptions, Platform } from '../../support/mini-host/types'

afterEach(cleanUp)

const page = (name: string, more = '') => ({
  js: `const api = typeof wx === 'undefined' ? my : wx
    const say = (what) => console.log('${name} ' + what)
    Page({ data: {}, onLoad(q) { this.setData({ q }); say('load ' + JSON.stringify(q)) }, onShow() { say('show') }, onReady() { say('ready') }, onHide() { say('hide') }, onUnload() { say('unload') },
      go(e) { const [how, url] = e.currentTarget.dataset.to.split(' '); api[how]({ url, delta: 1, fail: (f) => say(f.errMsg || f.errorMessage) }) }${more} })`,
  template: ''
})

const button = (platform: Platform, label: string, to: string) => `<view data-to="${to}" ${platform === 'weapp' ? 'bindtap' : 'onTap'}="go">${label}</view>`

const app = (platform: Platform, buttons: [string, string][], options: Partial<MiniHostOptions> = {}, config: Record<string, unknown> = {}) => {
  const template = buttons.map(([label, to]) => button(platform, label, to)).join('')
  return hostOf(platform, {
    app: `App({ onLaunch(o) { console.log('launch ' + o.path + ' ' + JSON.stringify(o.query) + ' ' + o.scene) }, onShow(o) { console.log('app show ' + JSON.stringify(o.query)) }, onHide() { console.log('app hide') } })`,
    pages: { 'pages/a/index': { ...page('a'), template }, 'pages/b/index': { ...page('b'), template } }, config: { subPackages: [{ root: 'sub', pages: ['c/index'] }], ...config },
    components: { 'sub/c/index': { ...page('c'), template } }
  }, options)
}

const lines = (host: { logs: { text: string }[] }) => host.logs.splice(0).map(({ text }) => text)

describe.each(ENDS)('moving between pages on %s', (platform) => {
  it('opens, replaces, goes back, and every page hears of it in order', async () => {
    const host = app(platform, [['去', 'navigateTo ../b/index?n=1'], ['换', 'redirectTo /sub/c/index'], ['回', 'navigateBack']])
    await host.start()
    expect(lines(host)).toEqual([`launch pages/a/index {} ${platform === 'weapp' ? 1001 : 1000}`, 'app show {}', 'a load {}', 'a show', 'a ready'])
    await host.page().tap('去')
    expect(lines(host)).toEqual(['a hide', 'b load {"n":"1"}', 'b show', 'b ready'])
    await host.page().tap('换')
    expect(host.pages()).toEqual(['pages/a/index', 'sub/c/index'])
    expect(lines(host)).toEqual(['b unload', 'c load {}', 'c show', 'c ready'])
    await host.page().tap('回')
    expect(lines(host)).toEqual(['c unload', 'a show'])
    expect(host.page().route).toBe('pages/a/index')
    await host.page().tap('回')
    expect(lines(host)).toEqual([expect.stringContaining('cannot navigate back at first page')])
  })

  it('hands parameters over as this end does', async () => {
    const host = app(platform, [['去', `navigateTo /pages/b/index?t=${encodeURIComponent('出生 a=b')}&e=a==b&empty`]])
    await host.start()
    await host.page().tap('去')
    expect(host.page().query).toEqual(platform === 'weapp'
      ? { t: '%E5%87%BA%E7%94%9F%20a%3Db', e: 'a', empty: 'undefined' }
      : { t: '出生 a=b', e: 'a==b', empty: '' })
  })

  it('refuses the eleventh page', async () => {
    const host = app(platform, [['去', 'navigateTo /pages/b/index']])
    await host.start()
    for (let n = 0; n < 10; n += 1) await host.page().tap('去')
    expect(host.pages()).toHaveLength(10)
    expect(host.errors).toEqual([expect.objectContaining({ kind: 'unknown-page', message: expect.stringContaining('11th') })])
  })

  it('switches between tabs, which stay alive, and reaches them no other way', async () => {
    const key = platform === 'weapp' ? 'list' : 'items'
    const host = app(platform, [['乙', 'switchTab /pages/b/index'], ['甲', 'switchTab /pages/a/index'], ['去', 'navigateTo /pages/b/index']], {}, { tabBar: { [key]: [{ pagePath: 'pages/a/index' }, { pagePath: 'pages/b/index' }] } })
    await host.start()
    lines(host)
    await host.page().tap('乙')
    await host.page().tap('甲')
    expect(lines(host)).toEqual(['a hide', 'b load {}', 'b show', 'b ready', 'b hide', 'a show'])
    await host.page().tap('去')
    expect(lines(host)).toEqual([expect.stringContaining('can not navigateTo a tabbar page')])
  })

  it('starts where a launch says, and comes back elsewhere when a code is scanned meanwhile', async () => {
    const host = app(platform, [], { launch: { path: 'pages/b/index', query: { q: 'https%3A%2F%2Fx' }, scene: 1011 } })
    await host.start()
    expect(lines(host)).toEqual(['launch pages/b/index {"q":"https%3A%2F%2Fx"} 1011', 'app show {"q":"https%3A%2F%2Fx"}', 'b load {"q":"https%3A%2F%2Fx"}', 'b show', 'b ready'])
    await host.hide()
    expect(lines(host)).toEqual(['b hide', 'app hide'])
    await host.show({ path: 'sub/c/index', query: { window: '3' } })
    expect(lines(host)).toEqual(['app show {"window":"3"}', 'b unload', 'c load {"window":"3"}', 'c show', 'c ready'])
  })

  it('tells the app of a page that is not there, when it listens', async () => {
    const host = hostOf(platform, { app: 'App({ onPageNotFound(o) { console.log("lost " + o.path); (typeof wx === "undefined" ? my : wx).reLaunch({ url: "/pages/a" }) } })', pages: { 'pages/a': { js: 'Page({})', template: '<view>home</view>' } } })
    await host.waitFor(() => host.start('/pages/gone').catch(() => undefined))
    expect(lines(host)).toEqual(['lost pages/gone'])
    expect(host.page().text()).toBe('home')
  })
})
