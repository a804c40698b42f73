import { makeAutoObservable } from 'mobx'
import type { Platform } from '@/platform/platform'

/** How the person wants the screens; none of it personal. */
export interface Settings {
  elder: boolean
  dark: 'system' | 'on' | 'off'
  /** 0 is the mode's own text size; each step is larger. */
  textStep: 0 | 1 | 2 | 3
  /** The camera takes the photograph by itself when a page is held still. */
  autoShutter: boolean
  /** The camera's hints are spoken; until somebody chose, they are in elder mode. */
  spokenHints?: boolean
}

const KEY = 'settings'
const DEFAULTS: Settings = { elder: false, dark: 'system', textStep: 0, autoShutter: true }

const stepFor = (fontScale: number): Settings['textStep'] => {
  if (fontScale >= 1.5) return 2
  return fontScale >= 1.2 ? 1 : 0
}

/** Elder mode, dark screen and text size, kept on this phone. */
export class SettingsStore {
  settings: Settings = DEFAULTS
  private systemDark = false
  private hostScale = 1

  constructor(private readonly platform: Pick<Platform, 'host' | 'storage'>) {
    makeAutoObservable<this, 'platform'>(this, { platform: false }, { autoBind: true })
  }

  get elder(): boolean {
    return this.settings.elder
  }

  get dark(): boolean {
    return this.settings.dark === 'system' ? this.systemDark : this.settings.dark === 'on'
  }

  get spokenHints(): boolean {
    return this.settings.spokenHints ?? this.settings.elder
  }

  /** The larger of what the person chose here and what the host says. */
  get textStep(): Settings['textStep'] {
    const fromHost = stepFor(this.hostScale)
    return fromHost > this.settings.textStep ? fromHost : this.settings.textStep
  }

  /** Reads what was kept, then what the host says. */
  async restore(): Promise<void> {
    const kept = await this.platform.storage.read(KEY).catch(() => undefined)
    if (kept) this.apply({ ...DEFAULTS, ...(JSON.parse(kept) as Partial<Settings>) })
    await this.readHost()
  }

  /** The host's elder flag may change while we were away, so it is read on every return. */
  async readHost(): Promise<void> {
    this.applyHost(this.platform.host.prefersDark(), this.platform.host.fontScale())
    const elder = await this.platform.host.elderFlag().catch(() => undefined)
    if (elder) this.apply({ ...this.settings, elder })
  }

  change(part: Partial<Settings>): void {
    this.apply({ ...this.settings, ...part })
    void this.platform.storage.write(KEY, JSON.stringify(this.settings)).catch(() => undefined)
  }

  private apply(settings: Settings): void {
    this.settings = settings
  }

  private applyHost(dark: boolean, scale: number): void {
    this.systemDark = dark
    this.hostScale = scale
  }
}
