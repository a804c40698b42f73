import { Guest } from './guest/guest'
import { AppConfig } from './pages/app-config'
import type { MiniPage } from './pages/mini-page'
import { Navigator } from './pages/navigator'
import { alipayTable } from './platform/alipay/table'
import type { PlatformContext } from './platform/context'
import type { ApiTable } from './platform/definitions'
import { Deliveries } from './platform/deliveries'
import { DEFAULT_DEVICE } from './platform/device-facts'
import { EventHub } from './platform/event-hub'
import { FileStore } from './platform/file-store'
import { Installer } from './platform/install'
import { Privacy } from './platform/privacy'
import { SelectorQuery } from './platform/selector-query'
import { weappTable } from './platform/weapp/table'
import { SETTLE_TIMEOUT } from './quiet'
import { Recorder } from './recorder'
import { RunningHost } from './running-host'
import type { HostParts } from './running-host'
import type { HostFetch, Limits, MiniHost, MiniHostOptions, Platform } from './types'

const MEGABYTE = 1024 * 1024

const LIMITS: Record<Platform, Limits> = {
  weapp: { storageKey: MEGABYTE, storageTotal: 10 * MEGABYTE, filesTotal: 200 * MEGABYTE },
  alipay: { storageKey: 200 * 1024, storageTotal: 10 * MEGABYTE, filesTotal: 50 * MEGABYTE }
}

const overTheNetwork: HostFetch = (url, init) => fetch(url, init)

const buildPlatform = (options: MiniHostOptions, guest: Guest, recorder: Recorder, navigator: Navigator): PlatformContext => {
  const limits = { ...LIMITS[options.platform], ...options.limits }
  const events = new EventHub(guest)
  const launched = { path: '', query: {}, scene: options.platform === 'weapp' ? 1001 : 1000, ...options.launch }
  return {
    guest, recorder, navigation: navigator, events, limits,
    device: { ...DEFAULT_DEVICE, ...options.device },
    storage: options.storage ?? new Map<string, unknown>(),
    files: new FileStore(options.files ?? new Map<string, Uint8Array>(), options.platform, () => limits.filesTotal),
    fetch: options.fetch ?? overTheNetwork,
    privacy: new Privacy(options.privacyAgreed ?? true, () => events),
    offers: [], transfers: new Set(),
    launched, entered: launched
  }
}

const build = (options: MiniHostOptions): HostParts => {
  const recorder = new Recorder()
  const config = new AppConfig(options.dist)
  const guest = new Guest(options, recorder, () => navigator.stack.map((page) => page.instance))
  const navigator: Navigator = new Navigator({ guest, recorder, config, selectorQuery: (page: MiniPage) => new SelectorQuery(platform, () => page).chain(), device: () => platform.device })
  const platform = buildPlatform(options, guest, recorder, navigator)
  return { guest, recorder, navigator, platform, config, deliveries: new Deliveries() }
}

const installGlobal = ({ guest, recorder, deliveries, platform }: HostParts, overrides: NonNullable<MiniHostOptions['overrides']>): void => {
  const installer = new Installer({ guest, recorder, deliveries, overrides })
  const tableOf = guest.platform === 'weapp' ? weappTable : alipayTable
  const known: ApiTable = tableOf(platform, (table, prefix) => installer.install(table, prefix), (name) => known[name] !== undefined && overrides[name] !== null)
  guest.realm.set(guest.platform === 'weapp' ? 'wx' : 'my', installer.install(known))
}

/**
 * Puts a compiled mini-program (`dist/weapp`, `dist/alipay`) into a bare world in which it can
 * be started, read and used. Nothing runs before `start`.
 */
export const createMiniHost = (options: MiniHostOptions): MiniHost => {
  const overrides = options.overrides ?? {}
  const parts = build(options)
  installGlobal(parts, overrides)
  return new RunningHost(parts, overrides, options.settleTimeout ?? SETTLE_TIMEOUT)
}
