import { makeAutoObservable, observableRef } from 'mobx'
import type { FrameReport } from '@/domain/imaging/frame-report'
import type { Quad } from '@/domain/imaging/geometry/quad'
import { asShares, type Size } from '@/domain/imaging/guide'
import type { DocumentKind } from '@/domain/imaging/kinds'
import { WATCH_START, watchFrame, type Hint, type Watch } from '@/domain/imaging/live-hints'
import { SIGNS_START, watchSigns, type Signs, type SignsWatch } from '@/domain/imaging/live-signs'
import { lookAt, type Look } from '@/domain/imaging/look'
import type { Helper } from '@/platform/background/types'
import type { CameraFrame, CameraTrouble, RunningCamera } from '@/platform/camera/types'
import type { ChosenFile } from '@/platform/photos/types'
import type { Platform } from '@/platform/platform'

/** Where the camera stands: starting, watching, taking a photograph, waiting for the person, without a picture, or put away. */
export type CameraPhase = 'opening' | 'looking' | 'shooting' | 'resting' | 'blocked' | 'closed'

/** A photograph and, when it was seen, where the page lies in it: shares of the picture, 0 to 1. */
export interface Shot {
  file: ChosenFile
  corners?: Quad
}

/** What the camera screen says and does beside the store. */
export interface CameraOptions {
  kind: DocumentKind
  /** Whether to take the photograph by itself; asked at every frame. */
  automatic(): boolean
  /** A photograph was taken; the camera rests until `goOn`. */
  onShot(shot: Shot): void
  /** One frame was looked at, for drawing over the picture; nothing of it is observable. */
  onLook?(report: FrameReport, frame: Size): void
}

/** Good frames in a row before it releases: about three quarters of a second. */
const STEADY_FRAMES = 6
/** Milliseconds from one look to the next: eleven a second, which a hand cannot outrun. */
const RHYTHM = 90

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds) })

/** A camera on the screen that is watched: what it sees, what it says, when it releases. */
export class CameraStore {
  phase: CameraPhase = 'opening'
  trouble: CameraTrouble | undefined = undefined
  hint: Hint = WATCH_START.hint
  signs: Signs | undefined = undefined
  /** The camera can be watched: without, there are no hints. */
  watched = false
  torch = { offered: false, on: false }
  /** The last attempt to take a photograph gave none. */
  missed = false
  /** The page that shows has been photographed: it does not release by itself again before that has gone. */
  taken = false
  private camera: RunningCamera | undefined = undefined
  private seen: { report: FrameReport, frame: Size } | undefined = undefined
  private last: Watch = WATCH_START
  /** Counts openings and turns of watching, so that what is late is known as such. */
  private round = 0
  private turn = 0

  constructor(private readonly platform: Pick<Platform, 'camera' | 'background'>, private readonly options: CameraOptions, private readonly now: () => number) {
    makeAutoObservable<this, 'platform' | 'options' | 'now' | 'camera' | 'seen' | 'last' | 'round' | 'turn'>(this, {
      platform: false, options: false, now: false, camera: false, seen: false, last: false, round: false, turn: false, signs: observableRef, torch: observableRef
    }, { autoBind: true })
  }

  /** Starts the camera in the view of that id and watches it. */
  async open(viewId: string): Promise<void> {
    this.close()
    const round = this.begin()
    const outcome = await this.platform.camera.open(viewId)
    if (round !== this.round) {
      if (outcome.kind === 'open') outcome.camera.close()
      return
    }
    if (outcome.kind === 'open') this.start(outcome.camera)
    else this.block(outcome.kind)
  }

  /** A new view is on its way to the page. */
  prepare(): void {
    this.close()
    this.begin()
  }

  /** There is no picture: said by the view, or found when opening. */
  block(trouble: CameraTrouble): void {
    this.close()
    this.trouble = trouble
    this.phase = 'blocked'
  }

  /** Takes the photograph; a second tap meanwhile does nothing. */
  async shoot(): Promise<void> {
    const { camera, seen, round } = this
    if (!camera || this.phase !== 'looking') return
    this.rest('shooting')
    const file = await camera.shoot()
    if (round !== this.round) return
    if (!file) { this.miss(); return }
    const quad = seen?.report.quad
    this.rest('resting')
    this.markTaken()
    this.options.onShot({ file, corners: quad && seen && asShares(quad, seen.frame) })
  }

  /** Watches again, for the next page. */
  goOn(): void {
    if (!this.camera || this.phase === 'looking') return
    this.phase = 'looking'
    this.turn += 1
    void this.watch(this.camera, this.turn)
  }

  switchTorch(): void {
    this.torch = { ...this.torch, on: !this.torch.on }
    this.camera?.light(this.torch.on)
  }

  /** Puts the camera away; what is under way ends unheard. */
  close(): void {
    this.round += 1
    this.turn += 1
    this.camera?.close()
    this.camera = undefined
    this.seen = undefined
    this.phase = 'closed'
    this.torch = { offered: false, on: false }
  }

  private begin(): number {
    this.phase = 'opening'
    this.trouble = undefined
    this.missed = false
    this.taken = false
    this.last = WATCH_START
    return this.round
  }

  private start(camera: RunningCamera): void {
    this.camera = camera
    this.watched = camera.watched
    this.torch = { offered: camera.torch, on: false }
    camera.onLost(() => { if (this.camera === camera) this.block('failed') })
    this.goOn()
  }

  private rest(phase: 'shooting' | 'resting'): void {
    this.phase = phase
    this.missed = false
  }

  private markTaken(): void {
    this.last = { ...this.last, steady: 0, released: true }
    this.taken = true
  }

  private miss(): void {
    this.last = WATCH_START
    this.goOn()
    this.missed = true
  }

  /** Looks at one frame after the other until something else begins. */
  private async watch(camera: RunningCamera, turn: number): Promise<void> {
    if (!camera.watched) return
    const helper = this.platform.background.help<Look, FrameReport>('look-at-frame', lookAt)
    const watching = (): boolean => this.phase === 'looking' && this.turn === turn
    let signs = SIGNS_START
    let next = camera.nextFrame()
    while (watching()) {
      const frame = await next
      if (!frame || !watching()) break
      const begin = this.now()
      const looking = helper.ask({ ...frame, kind: this.options.kind })
      // While somebody else looks at this frame, the one after is taken off the film.
      if (helper.aside) next = camera.nextFrame()
      const report = await looking
      if (!watching()) break
      const step = watchFrame(this.last, report, this.settingsFor(frame))
      signs = watchSigns(signs, report)
      this.tell(step.watch, signs, report, frame)
      if (step.release) void this.shoot()
      await this.breathe(helper, this.now() - begin)
      if (!helper.aside) next = camera.nextFrame()
    }
    helper.close()
  }

  /** A look on the page's own thread leaves it free for at least as long as it took. */
  private breathe({ aside }: Helper<Look, FrameReport>, took: number): Promise<void> {
    return pause(Math.max(aside ? 0 : took, RHYTHM - took))
  }

  private settingsFor({ width, height }: Size) {
    return { automatic: this.options.automatic(), steadyFrames: STEADY_FRAMES, diagonal: Math.hypot(width, height) }
  }

  private tell(watch: Watch, { shown }: SignsWatch, report: FrameReport, { width, height }: CameraFrame): void {
    this.last = watch
    this.hint = watch.hint
    this.taken = this.taken && watch.released
    this.signs = shown
    this.seen = { report, frame: { width, height } }
    this.options.onLook?.(report, this.seen.frame)
  }
}
