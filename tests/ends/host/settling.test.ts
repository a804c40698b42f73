import type { HostFetch } from '../../support/mini-host/types'
import { ENDS, cleanUp, openPage } from './one-page'

afterEach(cleanUp)

const slowly = (milliseconds: number): HostFetch => () => new Promise((resolve) => { setTimeout(() => resolve(new Response('{}')), milliseconds) })
const LOADING = `Page({ data: {}, onLoad() { api.request({ url: 'https://a.test/x', success: () => { let left = 5; const next = () => { left -= 1; if (left > 0) setTimeout(next, 0); else this.setData({ ready: true }) }; next() } }) } })`

describe.each(ENDS)('coming to rest on %s', (platform) => {
  it('waits for a slow answer and for what the page makes of it', async () => {
    const { host, page } = await openPage(platform, LOADING, '<view wx:if="{{ready}}">好了</view>', { fetch: slowly(700) })
    expect(page.text()).toBe('好了')
    expect(host.errors).toEqual([])
  })

  it('is not held up for ever by a screen that never rests, nor by a timer far away', async () => {
    const { page } = await openPage(platform, `Page({ data: { n: 0 }, onLoad() { const tick = () => { this.setData({ n: this.data.n + 1 }); setTimeout(tick, 5) }; tick(); setTimeout(() => this.setData({ late: true }), 60000) } })`, '<view>{{n}}</view><view wx:if="{{late}}">late</view>')
    expect(Number(page.text())).toBeGreaterThan(1)
  })

  it('names a request left open once, not at every step', async () => {
    const { host, page } = await openPage(platform, LOADING.replace('onLoad() {', 'go() {}, onLoad() {'), '<view bindtap="go">go</view>', { fetch: slowly(10_000), settleTimeout: 40 })
    await page.tap('go')
    await page.tap('go')
    expect(host.errors.map(({ kind }) => kind)).toEqual(['unanswered-request'])
  })
})
