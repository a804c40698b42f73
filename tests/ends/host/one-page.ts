import { createMiniHost } from '../../support/mini-host/create-mini-host'
import type { MiniHost, MiniHostOptions, PageView, Platform } from '../../support/mini-host/types'
import { forBoth, removeBundles, writeBundle } from './bundle'
import type { Bundle } from './bundle'

export const ENDS: Platform[] = ['weapp', 'alipay']

const running: MiniHost[] = []

/** A host on a made-up bundle, not started yet. */
export const hostOf = (platform: Platform, bundle: Bundle, options: Partial<MiniHostOptions> = {}): MiniHost => {
  const host = createMiniHost({ dist: writeBundle(platform, bundle), platform, ...options })
  running.push(host)
  return host
}

/** Starts a bundle of one page; the script may say `api` for wx and my. */
export const openPage = async (platform: Platform, js: string, template: string, options: Partial<MiniHostOptions> = {}): Promise<{ host: MiniHost, page: PageView }> => {
  const host = hostOf(platform, { pages: { 'pages/one/index': { js: `const api = ${platform === 'weapp' ? 'wx' : 'my'};${js}`, template: forBoth(template)[platform] } } }, options)
  return { host, page: await host.start() }
}

/** Calls one platform function inside the bundle and returns what its page kept of the answer. */
export const callInside = async (platform: Platform, call: string, options: Partial<MiniHostOptions> = {}): Promise<{ host: MiniHost, answer: unknown }> => {
  const js = `Page({ data: {}, onLoad() { const done = (kind) => (result) => this.setData({ [kind]: result === undefined ? null : result }); ${call} } })`
  const { host, page } = await openPage(platform, js, '<view data-answer="{{ok}}" data-failure="{{no}}"/>', options)
  const attrs: Record<string, unknown> = page.byTag('view')[0]?.attrs ?? {}
  return { host, answer: attrs['data-failure'] === undefined ? attrs['data-answer'] : { failed: attrs['data-failure'] } }
}

/** Ends what a test started. */
export const cleanUp = (): void => {
  for (const host of running.splice(0)) host.kill()
  removeBundles()
}
