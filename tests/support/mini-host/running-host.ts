import type { Guest } from './guest/guest'
import type { AppConfig } from './pages/app-config'
import type { Navigator } from './pages/navigator'
import { addressOf } from './pages/page-address'
import type { PageAddress } from './pages/page-address'
import type { NavigationKind, PlatformContext } from './platform/context'
import type { Deliveries } from './platform/deliveries'
import { describeValue } from './describe-value'
import { Quiet } from './quiet'
import type { Recorder } from './recorder'
import type {
  CanvasRecord, Device, LaunchOptions, LogLine, MiniError, MiniHost, OfferedFile, Override, PageView, Platform, PlatformCall, RequestRecord, SetDataRecord, WaitOptions
} from './types'
import { MiniPageView } from './view/page-view'

export interface HostParts {
  guest: Guest
  recorder: Recorder
  navigator: Navigator
  deliveries: Deliveries
  platform: PlatformContext
  config: AppConfig
}

const NAVIGATOR_KINDS: Record<string, NavigationKind> = { navigate: 'navigateTo', redirect: 'redirectTo', reLaunch: 'reLaunch', switchTab: 'switchTab' }

/** One run of the mini-program, from its start to its death. */
export class RunningHost implements MiniHost {
  private readonly quiet: Quiet

  constructor(private readonly parts: HostParts, readonly overrides: Record<string, Override | null>, settleTimeout: number) {
    const { guest, recorder, deliveries, navigator } = parts
    this.quiet = new Quiet({ guest, recorder, deliveries, navigator, screen: () => this.screen(), timeout: settleTimeout })
  }

  get platform(): Platform { return this.parts.guest.platform }

  get calls(): PlatformCall[] { return this.parts.recorder.calls }

  get requests(): RequestRecord[] { return this.parts.recorder.requests }

  get setDatas(): SetDataRecord[] { return this.parts.recorder.setDatas }

  get logs(): LogLine[] { return this.parts.recorder.logs }

  get errors(): MiniError[] { return this.parts.recorder.errors }

  get canvases(): CanvasRecord[] { return this.parts.recorder.canvases }

  get storage(): Map<string, unknown> { return this.parts.platform.storage }

  get files(): Map<string, Uint8Array> { return this.parts.platform.files.files }

  get device(): Device { return this.parts.platform.device }

  get routes(): string[] { return this.parts.config.routes }

  async start(url?: string): Promise<PageView> {
    const { guest, navigator, platform } = this.parts
    guest.call(() => guest.loader.load('app'))
    if (!guest.app) throw new Error(`app.js did not call App():\n${this.errors.map(({ message }) => message).join('\n')}`)
    const address = url === undefined ? this.launchAddress(platform.launched) : addressOf(url.replace(/^\/?/, '/'), '', guest.platform)
    platform.launched = { ...platform.launched, path: address.route, query: address.query }
    platform.entered = platform.launched
    this.tellApp('onLaunch', platform.launched)
    this.tellApp('onShow', platform.entered)
    await navigator.go('reLaunch', address).catch((error: unknown) => this.pageNotFound(error, address))
    await this.settle()
    return this.page()
  }

  page(): PageView {
    const page = this.parts.navigator.current()
    if (!page) throw new Error('no page is open')
    const { guest, recorder, platform } = this.parts
    return new MiniPageView(page, {
      guest, recorder, settle: () => this.settle(), agreeToPrivacy: () => platform.privacy.agree(), navigate: (how, url) => this.follow(how, url)
    })
  }

  pages(): string[] {
    return this.parts.navigator.stack.map((page) => page.route)
  }

  async back(steps = 1): Promise<PageView> {
    await this.parts.navigator.back(steps)
    await this.settle()
    return this.page()
  }

  settle(options?: WaitOptions): Promise<void> { return this.quiet.settle(options) }

  waitFor<T>(read: () => T | Promise<T>, options?: WaitOptions): Promise<NonNullable<T>> { return this.quiet.waitFor(read, options) }

  callsOf(api: string): PlatformCall[] {
    return this.calls.filter((call) => call.api === api)
  }

  offer(...choices: OfferedFile[][]): void {
    this.parts.platform.offers.push(...choices)
  }

  async setNetwork(network: Device['network']): Promise<void> {
    this.device.network = network
    await this.emit('NetworkStatusChange', { isConnected: network !== 'none', networkType: network })
  }

  async emit(event: string, payload?: unknown): Promise<void> {
    this.parts.platform.events.emit(event, payload)
    await this.settle()
  }

  async hide(options: { suspend?: boolean } = {}): Promise<void> {
    const { guest, navigator, deliveries, platform } = this.parts
    navigator.current()?.call('onHide')
    this.tellApp('onHide')
    platform.events.emit('AppHide')
    if (!options.suspend) return this.settle()
    for (const interrupt of [...platform.transfers]) interrupt('interrupted')
    deliveries.hold()
    guest.timers.suspend()
  }

  async show(options?: LaunchOptions): Promise<PageView> {
    const { guest, navigator, deliveries, platform } = this.parts
    if (options) platform.entered = { ...platform.entered, query: {}, ...options }
    guest.timers.resume()
    deliveries.release()
    this.tellApp('onShow', platform.entered)
    platform.events.emit('AppShow', platform.entered)
    const wanted = options?.path
    if (wanted !== undefined && wanted !== navigator.current()?.route) await navigator.go('reLaunch', this.launchAddress(platform.entered))
    else navigator.current()?.call('onShow')
    await this.settle()
    return this.page()
  }

  kill(): { storage: Map<string, unknown>, files: Map<string, Uint8Array> } {
    const kept = { storage: new Map(this.storage), files: this.parts.platform.files.lasting() }
    this.stop()
    return kept
  }

  async close(): Promise<void> {
    this.parts.navigator.leaveAll()
    this.tellApp('onHide')
    await this.settle({ timeout: 200 })
    this.stop()
  }

  private stop(): void {
    const { guest, deliveries, platform } = this.parts
    deliveries.stop()
    guest.stop()
    for (const interrupt of [...platform.transfers]) interrupt('the process is gone')
  }

  private launchAddress(launch: LaunchOptions): PageAddress {
    const path = launch.path === undefined || launch.path === '' ? this.parts.config.home : launch.path
    return { route: path.replace(/^\//, ''), query: launch.query ?? {} }
  }

  private tellApp(name: string, payload?: unknown): void {
    const { guest } = this.parts
    const method = guest.app?.[name]
    if (typeof method === 'function') guest.call(() => Reflect.apply(method, guest.app, [guest.realm.toGuest(payload)]))
  }

  private pageNotFound(error: unknown, address: PageAddress): void {
    this.tellApp('onPageNotFound', { path: address.route, query: address.query, isEntryPage: true })
    if (this.parts.guest.app?.onPageNotFound === undefined) throw error
  }

  private follow(how: string, url: string): void {
    const kind = NAVIGATOR_KINDS[how] ?? 'navigateTo'
    this.parts.navigator.open(kind, url).catch((error: unknown) => { this.parts.recorder.error('exception', describeValue(error)) })
  }

  private screen(): string {
    const page = this.parts.navigator.current()
    if (!page) return 'no page is open'
    return `on the screen (${page.route}):\n${this.page().text() || '(nothing)'}`
  }
}
