import type { MiniPage } from '../pages/mini-page'
import type { MiniElement } from '../types'
import { keyOf } from '../view/nodes'
import type { PlatformContext } from './context'
import { fakeCanvas, pngBytes, recordingContext, type CanvasPhone } from './fake-canvas'
import { selectElements } from './selector'

type Wanted = 'box' | 'scroll' | 'node' | 'context'
interface Question { find(): MiniElement[] | undefined, all: boolean, wanted: Set<Wanted>, callback: unknown }

const ROW = 48
const canvases = new WeakMap<MiniPage, Map<string, Record<string, unknown>>>()

/** The phone as a canvas sees it. */
export const canvasPhone = (context: PlatformContext): CanvasPhone => ({
  recorder: context.recorder, later: (run) => { setTimeout(() => { context.recorder.touch(); context.guest.call(run) }, 0) }, read: (path) => context.files.read(path)
})

/** The canvas belonging to an element; the same one every time it is asked for. */
export const canvasOf = (context: PlatformContext, page: MiniPage, node: MiniElement): Record<string, unknown> => {
  const known = canvases.get(page) ?? new Map<string, Record<string, unknown>>()
  canvases.set(page, known)
  const made = known.get(keyOf(node)) ?? context.guest.realm.asIs(
    fakeCanvas(canvasPhone(context), String(node.attrs.id ?? ''))
  )
  known.set(keyOf(node), made)
  return made
}

const boxOf = (context: PlatformContext, at: number): Record<string, unknown> => {
  const width = context.device.width
  return { left: 0, right: width, top: at * ROW, bottom: (at + 1) * ROW, width, height: ROW }
}

/** wx.createSelectorQuery and my.createSelectorQuery: finds real elements; their boxes are made up, a row each. */
export class SelectorQuery {
  private readonly questions: Question[] = []

  constructor(private readonly context: PlatformContext, private readonly page: () => MiniPage | undefined) {}

  /** The chainable object the bundle holds. */
  chain(): Record<string, unknown> {
    const chain: Record<string, unknown> = this.context.guest.realm.asIs({})
    const select = (find: () => MiniElement[] | undefined, all: boolean) => this.selected(chain, find, all)
    const root = (): MiniElement | undefined => this.page()?.tree()
    const found = (selector: unknown): MiniElement[] => { const tree = root(); return tree ? selectElements(tree, String(selector)) : [] }
    return Object.assign(chain, {
      in: () => chain,
      select: (selector: unknown) => select(() => found(selector).slice(0, 1), false),
      selectAll: (selector: unknown) => select(() => found(selector), true),
      selectViewport: () => select(() => undefined, false),
      exec: (callback: unknown) => { this.execute(callback); return chain }
    })
  }

  private selected(chain: Record<string, unknown>, find: Question['find'], all: boolean): Record<string, unknown> {
    const ask = (wanted: Wanted[], callback: unknown): Record<string, unknown> => {
      this.questions.push({ find, all, wanted: new Set(wanted), callback })
      return chain
    }
    // Alipay asks several things of the last selection without selecting again.
    return Object.assign(chain, {
      boundingClientRect: (callback: unknown) => ask(['box'], callback),
      scrollOffset: (callback: unknown) => ask(['scroll'], callback),
      node: (callback: unknown) => ask(['node'], callback),
      context: (callback: unknown) => ask(['context'], callback),
      fields: (fields: unknown, callback: unknown) => ask(wantedFields(fields), callback)
    })
  }

  private execute(callback: unknown): void {
    setTimeout(() => {
      const results = this.questions.map((question) => this.answer(question))
      this.context.recorder.touch()
      const { guest } = this.context
      this.questions.forEach(({ callback: each }, at) => { if (typeof each === 'function') guest.call(() => Reflect.apply(each, undefined, [results[at]])) })
      if (typeof callback === 'function') guest.call(() => Reflect.apply(callback, undefined, [guest.realm.list(results)]))
    }, 0)
  }

  private answer({ find, all, wanted }: Question): unknown {
    const { guest } = this.context
    const nodes = find()
    if (!nodes) return guest.realm.toGuest({ id: '', dataset: {}, ...boxOf(this.context, 0), height: this.context.device.height, scrollTop: 0, scrollLeft: 0 })
    const facts = nodes.map((node, at) => this.factsOf(node, at, wanted))
    return guest.realm.toGuest(all ? facts : facts[0] ?? null)
  }

  private factsOf(node: MiniElement, at: number, wanted: Set<Wanted>): Record<string, unknown> {
    const page = this.page()
    return {
      id: node.attrs.id ?? '', dataset: { sid: node.attrs['data-sid'] },
      ...(wanted.has('box') ? boxOf(this.context, at) : {}),
      ...(wanted.has('scroll') ? { scrollTop: 0, scrollLeft: 0, scrollHeight: 2000, scrollWidth: this.context.device.width } : {}),
      ...(wanted.has('node') && page && node.tag === 'canvas' ? { node: canvasOf(this.context, page, node) } : {})
    }
  }
}

const wantedFields = (fields: unknown): Wanted[] => {
  if (typeof fields !== 'object' || fields === null) return []
  const has = (name: string): boolean => Reflect.get(fields, name) === true
  return [...(has('rect') || has('size') ? ['box' as const] : []), ...(has('scrollOffset') ? ['scroll' as const] : []), ...(has('node') ? ['node' as const] : [])]
}

/** The older canvas context, addressed by the canvas's id. */
export const legacyCanvasContext = (context: PlatformContext, id: string): object => {
  const record = { id, calls: [] }
  context.recorder.canvases.push(record)
  const save = (options: unknown): void => {
    const done = typeof options === 'object' && options !== null ? Reflect.get(options, 'success') as unknown : undefined
    const path = context.files.addTemporary('canvas.png', pngBytes())
    setTimeout(() => { if (typeof done === 'function') context.guest.call(() => Reflect.apply(done, undefined, [context.guest.realm.toGuest({ apFilePath: path, tempFilePath: path })])) }, 0)
  }
  const draw = (_keep: unknown, done: unknown): void => {
    setTimeout(() => { if (typeof done === 'function') context.guest.call(() => Reflect.apply(done, undefined, [])) }, 0)
  }
  return context.guest.realm.asIs(recordingContext(record, context.guest.platform === 'alipay' ? { toTempFilePath: save, draw } : { draw }))
}
