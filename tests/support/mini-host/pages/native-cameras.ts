import type { Device, MiniElement, Platform } from '../types'
import { dispatch, type Dispatching } from '../view/dispatch'
import { elementsOf, keyOf } from '../view/nodes'

const READY: Record<Platform, string> = { weapp: 'initdone', alipay: 'ready' }

/** The <camera> elements of a page: the host starts each once it is drawn, and tells whether the person lets it. */
export class NativeCameras {
  private started = new Set<string>()

  constructor(private readonly dispatching: Dispatching, private readonly device: () => Device) {}

  look(root: MiniElement): void {
    const shown = new Map(elementsOf(root).filter(({ tag }) => tag === 'camera').map((node) => [keyOf(node), node]))
    const before = this.started
    this.started = new Set(shown.keys())
    for (const [key, node] of shown) {
      if (!before.has(key)) this.dispatching.guest.timers.setTimeout(() => this.start(node), 0)
    }
  }

  private start(node: MiniElement): void {
    if (this.device().camera === 'denied') dispatch(this.dispatching, node, 'error', { errMsg: 'insertCamera:fail auth deny' })
    else dispatch(this.dispatching, node, READY[this.dispatching.guest.platform], { maxZoom: 10 })
  }
}
