import path from 'node:path'
import { describeValue } from '../describe-value'
import { scopeFor } from '../markup/compile-template-call'
import { dialectOf } from '../markup/dialect'
import { templateFile } from '../markup/template-file'
import type { Guest } from '../guest/guest'
import type { Recorder } from '../recorder'
import type { Device, MiniElement } from '../types'
import { NativeState } from '../view/native-state'
import type { AppConfig } from './app-config'
import { ComponentPool } from './component-pool'
import { DataOwner } from './data-owner'
import { NativeCameras } from './native-cameras'

interface PageContext { guest: Guest, recorder: Recorder, config: AppConfig, selectorQuery(page: MiniPage): unknown, device(): Device }

let opened = 0

/** One page on the stack: its instance, its data, and the tree its template draws from it. */
export class MiniPage extends DataOwner {
  protected readonly isComponent = false
  readonly native = new NativeState()
  private readonly components: ComponentPool
  private readonly cameras: NativeCameras
  private readonly waiting: (() => void)[] = []
  private drawn: MiniElement | undefined
  private version = 0
  private drawnVersion = -1
  private scheduled: NodeJS.Timeout | undefined

  constructor(readonly route: string, readonly query: Record<string, string>, definition: Record<string, unknown>, private readonly page: PageContext) {
    super({
      platform: page.guest.platform, guest: page.guest, recorder: page.recorder, route,
      changed: () => this.changed(), afterDrawing: (run) => { this.waiting.push(run) }
    }, definition)
    opened += 1
    Object.assign(this.instance, {
      route, __route__: route, options: page.guest.copy(query), $viewId: `view-${opened}`, getPageId: () => `page-${opened}`,
      selectComponent: () => null, getTabBar: () => null, createSelectorQuery: () => page.selectorQuery(this)
    })
    this.cameras = new NativeCameras({ guest: page.guest, recorder: page.recorder, route }, page.device)
    this.components = new ComponentPool(this.context, page.config, this.instance)
  }

  /** The screen as it is now; drawn again only when something changed. */
  tree(): MiniElement {
    // A component that sets data while it is drawn for the first time asks for one more drawing.
    for (let round = 0; !this.drawn || (this.drawnVersion !== this.version && round < 5); round += 1) {
      this.drawnVersion = this.version
      this.drawn = this.draw()
    }
    return this.drawn
  }

  changed(): void {
    this.version += 1
    this.scheduled ??= setTimeout(() => this.flush(), 0)
  }

  /** Draws what is waiting and then tells the callers of setData. */
  flush(): void {
    clearTimeout(this.scheduled)
    this.scheduled = undefined
    this.cameras.look(this.tree())
    for (const run of this.waiting.splice(0)) run()
  }

  leave(): void {
    clearTimeout(this.scheduled)
    this.components.detachAll()
    this.call('onUnload')
  }

  private draw(): MiniElement {
    const { platform } = this.context
    const root: MiniElement = { kind: 'element', tag: 'page', attrs: {}, events: {}, children: [], slot: '', owner: this }
    try {
      const file = templateFile(path.join(this.page.config.dist, `${this.route}${dialectOf(platform).extension}`), platform)
      file.body()(scopeFor(file, this.data), root, this.components.painter(this, this.route), '')
    } catch (error) {
      this.context.recorder.errorOnce('template', describeValue(error), this.route)
    }
    this.components.sweep()
    this.native.overlay(root)
    return root
  }
}
