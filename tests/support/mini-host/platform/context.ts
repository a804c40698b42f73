import type { Guest } from '../guest/guest'
import type { MiniPage } from '../pages/mini-page'
import type { Recorder } from '../recorder'
import type { Device, HostFetch, LaunchOptions, Limits, OfferedFile } from '../types'
import type { EventHub } from './event-hub'
import type { FileStore } from './file-store'
import type { Privacy } from './privacy'

export type NavigationKind = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab'

/** The page stack as the platform calls use it; failures come as a reason in plain words. */
export interface Navigation {
  open(kind: NavigationKind, url: string): Promise<void>
  back(steps: number): Promise<void>
  current(): MiniPage | undefined
}

/** Everything the platform calls of one host stand on. */
export interface PlatformContext {
  guest: Guest
  recorder: Recorder
  device: Device
  limits: Limits
  storage: Map<string, unknown>
  files: FileStore
  fetch: HostFetch
  events: EventHub
  privacy: Privacy
  navigation: Navigation
  offers: OfferedFile[][]
  /** How to end each transfer under way from outside. */
  transfers: Set<(reason: string) => void>
  /** How the app was started, and how it was last brought to the front. */
  launched: LaunchOptions
  entered: LaunchOptions
}
