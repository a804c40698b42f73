import type { Guest } from '../guest/guest'
import { NavigationProblem } from '../platform/navigation-problem'
import type { Navigation, NavigationKind } from '../platform/context'
import type { Recorder } from '../recorder'
import type { Device } from '../types'
import type { AppConfig } from './app-config'
import { MiniPage } from './mini-page'
import { addressOf } from './page-address'
import type { PageAddress } from './page-address'

/** Both hosts refuse an eleventh page. */
const DEEPEST = 10

interface NavigatorContext {
  guest: Guest
  recorder: Recorder
  config: AppConfig
  selectorQuery(page: MiniPage): unknown
  device(): Device
}

const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

/** The page stack and the life cycle of the pages on it. */
export class Navigator implements Navigation {
  readonly stack: MiniPage[] = []
  private readonly tabs = new Map<string, MiniPage>()

  constructor(private readonly context: NavigatorContext) {}

  current(): MiniPage | undefined {
    return this.stack.at(-1)
  }

  open(kind: NavigationKind, url: string): Promise<void> {
    return this.go(kind, addressOf(url, this.current()?.route ?? '', this.context.guest.platform))
  }

  async go(kind: NavigationKind, address: PageAddress): Promise<void> {
    this.check(kind, address)
    if (kind === 'navigateTo') this.current()?.call('onHide')
    else if (kind === 'redirectTo') this.leaveTop()
    else this.leaveAll(kind === 'switchTab')
    const tab = this.tabs.get(address.route)
    if (tab) this.comeBack(tab)
    else await this.enter(address)
  }

  back(steps: number): Promise<void> {
    if (this.stack.length < 2) return Promise.reject(new NavigationProblem('cannot navigate back at first page.'))
    for (let left = Math.min(steps, this.stack.length - 1); left > 0; left -= 1) this.leaveTop()
    this.current()?.call('onShow')
    return Promise.resolve()
  }

  leaveAll(keepTabs = false): void {
    while (this.stack.length > 0) {
      const page = this.current()
      if (keepTabs && page && this.context.config.tabs.has(page.route)) { page.call('onHide'); this.stack.pop() } else this.leaveTop()
    }
  }

  private check(kind: NavigationKind, { route }: PageAddress): void {
    const { config, recorder } = this.context
    if (!config.routes.includes(route)) {
      recorder.error('unknown-page', `page "${route}" is not in app.json`, this.current()?.route)
      throw new NavigationProblem(`page "${route}" is not found`)
    }
    if (config.tabs.has(route) && (kind === 'navigateTo' || kind === 'redirectTo')) throw new NavigationProblem('can not navigateTo a tabbar page')
    if (!config.tabs.has(route) && kind === 'switchTab') throw new NavigationProblem('can not switch to no-tabBar page')
    if (kind === 'navigateTo' && this.stack.length >= DEEPEST) {
      recorder.error('unknown-page', `page "${route}" would be the ${DEEPEST + 1}th on the stack`, this.current()?.route)
      throw new NavigationProblem('webview count limit exceed')
    }
  }

  private leaveTop(): void {
    const page = this.stack.pop()
    if (!page) return
    this.tabs.delete(page.route)
    page.leave()
  }

  private comeBack(page: MiniPage): void {
    this.stack.push(page)
    page.call('onShow')
  }

  private async enter({ route, query }: PageAddress): Promise<void> {
    const { guest, config } = this.context
    const page = new MiniPage(route, query, this.definitionOf(route), this.context)
    this.stack.push(page)
    if (config.tabs.has(route)) this.tabs.set(route, page)
    page.call('onLoad', guest.realm.toGuest(query))
    page.call('onShow')
    await pause()
    page.flush()
    page.call('onReady')
  }

  private definitionOf(route: string): Record<string, unknown> {
    const { guest, recorder } = this.context
    if (!guest.pages.has(route) && !guest.components.has(route)) guest.call(() => guest.loader.load(route), route)
    const definition = guest.pages.get(route) ?? guest.components.get(route)
    if (!definition) recorder.error('exception', `page "${route}" did not call Page()`, route)
    return definition ?? {}
  }
}
