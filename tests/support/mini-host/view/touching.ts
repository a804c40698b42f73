import type { MiniElement, Platform } from '../types'

/** What a native control may do to the page it stands on. */
export interface Touching {
  readonly platform: Platform
  dispatch(node: MiniElement, type: string, detail?: unknown): unknown
  /** Remembers what the person did to the control itself. */
  keep(node: MiniElement, value: unknown): void
  focus(node: MiniElement): void
  navigate(how: string, url: string): void
  agreeToPrivacy(): void
  share(): void
}
