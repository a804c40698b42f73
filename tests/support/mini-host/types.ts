/** The two mini-program ends a compiled bundle can be executed as. */
export type Platform = 'weapp' | 'alipay'

/** What went wrong inside, by kind; tests end with `expect(host.errors).toEqual([])`. */
export type ErrorKind =
  | 'exception' | 'rejection' | 'console' | 'template' | 'missing-template' | 'expression' | 'missing-handler'
  | 'unknown-page' | 'set-data' | 'unanswered-request' | 'not-emulated'

/** One thing the host noticed that a person would call a defect. */
export interface MiniError { kind: ErrorKind, message: string, route?: string }

/** One call of `wx.*` or `my.*`; functions in the arguments are left out, bytes are told by their number. */
export interface PlatformCall { api: string, args: unknown[] }

/** How a request ended; `waiting` while nothing came back. */
export type RequestState = 'waiting' | 'answered' | 'failed' | 'aborted' | 'timed-out'

/** One HTTP exchange of the bundle, uploads and downloads included. */
export interface RequestRecord {
  api: 'request' | 'uploadFile' | 'downloadFile'
  method: string
  url: string
  headers: Record<string, string>
  body: unknown
  status?: number
  state: RequestState
}

/** One setData: its size as UTF-8 JSON and the paths it wrote. */
export interface SetDataRecord { route: string, bytes: number, keys: string[], component: boolean }

/** One line the bundle wrote to its console. */
export interface LogLine { level: string, text: string }

/** Text on the screen. */
export interface MiniText { kind: 'text', text: string, parent: MiniElement }

/** A handler as bound in the template. */
export interface BoundEvent { handler: string, stop: boolean, capture: boolean }

/** A rendered element; `owner` is the page or component whose template drew it. */
export interface MiniElement {
  kind: 'element'
  tag: string
  attrs: Record<string, unknown>
  events: Record<string, BoundEvent>
  children: MiniNode[]
  parent?: MiniElement
  slot: string
  owner: EventOwner
}

export type MiniNode = MiniElement | MiniText

/** Whoever answers the events of the elements it drew. */
export interface EventOwner { handle(name: string, event: unknown): { found: boolean, result?: unknown } }

/** Sizes WeChat limits: 1,000 nodes, 30 levels, 60 children of one node. */
export interface TreeStats { nodes: number, depth: number, maxChildren: number }

/** A control as a screen reader meets it; `name` is empty when nobody named it. */
export interface Control {
  role: string
  name: string
  tag: string
  disabled: boolean
  checked?: boolean
  value?: unknown
  node: MiniElement
}

/** A phone's properties the platform calls tell of. */
export interface Device {
  width: number
  height: number
  fontScale: number
  theme: 'light' | 'dark'
  network: 'wifi' | '4g' | 'none'
  brand: string
  /** Whether the person lets the mini-program show the camera on its page. */
  camera: 'allowed' | 'denied'
}

/** Sizes a test may lower to act out a full phone; bytes. */
export interface Limits { storageKey: number, storageTotal: number, filesTotal: number }

/** Why the app was started or brought back. */
export interface LaunchOptions { path?: string, query?: Record<string, string>, scene?: number }

/** The outside world as the bundle's requests meet it: the same shape as the global fetch. */
export type HostFetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Replaces a platform call. What it returns (or resolves to) is delivered to `success`; an
 * ApiFailure it throws is delivered to `fail`; undefined lets the host answer as usual.
 * `null` in place of a function removes the call, as on an old client.
 */
export type Override = (options: Record<string, unknown>, ...rest: unknown[]) => unknown

/** A file the person picks, photographs or sends; `bytes` may be a size only. */
export interface OfferedFile { name: string, bytes: Uint8Array | number }

export interface MiniHostOptions {
  dist: string
  platform: Platform
  fetch?: HostFetch
  launch?: LaunchOptions
  overrides?: Record<string, Override | null>
  storage?: Map<string, unknown>
  files?: Map<string, Uint8Array>
  device?: Partial<Device>
  limits?: Partial<Limits>
  /** false: WeChat's privacy agreement has not been given yet. */
  privacyAgreed?: boolean
  /** `old` takes away what iOS 12.1, the oldest engine mini-programs run on, does not have. */
  phone?: 'current' | 'old'
  /** The clock the bundle sees; milliseconds since 1970. */
  now?: () => number
  /** How long settle waits for an answer before it calls the request unanswered; milliseconds. */
  settleTimeout?: number
}

export interface WaitOptions { timeout?: number }
export interface TextOptions { exact?: boolean }

/** One page of the stack, as a person sees and uses it. Every act waits until the page is quiet again. */
export interface PageView {
  readonly route: string
  readonly query: Record<string, string>
  tree(): MiniElement
  html(): string
  text(): string
  has(text: string): boolean
  byText(text: string, options?: TextOptions): MiniElement
  allByText(text: string, options?: TextOptions): MiniElement[]
  byLabel(name: string): MiniElement
  allByLabel(name: string): MiniElement[]
  byClass(name: string): MiniElement[]
  byTag(tag: string): MiniElement[]
  byId(id: string): MiniElement | undefined
  controls(): Control[]
  stats(): TreeStats
  tap(target: MiniElement | string): Promise<void>
  input(target: MiniElement | string, value: string): Promise<void>
  type(target: MiniElement | string, value: string): Promise<void>
  blur(target: MiniElement | string): Promise<void>
  pick(target: MiniElement | string, value: unknown): Promise<void>
  change(target: MiniElement, detail: unknown): Promise<void>
  /** One stroke of a finger over a canvas. */
  draw(target: MiniElement, points: { x: number, y: number }[]): Promise<void>
  fire(target: MiniElement, type: string, detail?: unknown): Promise<void>
}

/** Strokes and other calls of a canvas context, in order; a property set is recorded as `name=`. */
export interface CanvasRecord { id: string, calls: { name: string, args: unknown[] }[] }

export interface MiniHost {
  readonly platform: Platform
  readonly calls: PlatformCall[]
  readonly requests: RequestRecord[]
  readonly setDatas: SetDataRecord[]
  readonly logs: LogLine[]
  readonly errors: MiniError[]
  readonly canvases: CanvasRecord[]
  readonly storage: Map<string, unknown>
  readonly files: Map<string, Uint8Array>
  /** Every route of app.json, subpackages included. */
  readonly routes: string[]
  /** May be changed while the app runs. */
  readonly overrides: Record<string, Override | null>
  readonly device: Device
  start(url?: string): Promise<PageView>
  page(): PageView
  pages(): string[]
  back(steps?: number): Promise<PageView>
  settle(options?: WaitOptions): Promise<void>
  waitFor<T>(read: () => T | Promise<T>, options?: WaitOptions): Promise<NonNullable<T>>
  callsOf(api: string): PlatformCall[]
  /** The files the next choosing calls give, one call after another; an empty list means the person cancels. */
  offer(...choices: OfferedFile[][]): void
  setNetwork(network: Device['network']): Promise<void>
  /** Fires the listeners a bundle registered with `onX`, by the part after `on`: `emit('KeyboardHeightChange', { height: 300 })`. */
  emit(event: string, payload?: unknown): Promise<void>
  hide(options?: { suspend?: boolean }): Promise<void>
  show(options?: LaunchOptions): Promise<PageView>
  kill(): { storage: Map<string, unknown>, files: Map<string, Uint8Array> }
  close(): Promise<void>
}

