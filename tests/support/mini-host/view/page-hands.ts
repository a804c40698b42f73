import type { Guest } from '../guest/guest'
import type { MiniPage } from '../pages/mini-page'
import type { Recorder } from '../recorder'
import type { MiniElement, Platform } from '../types'
import { isDisabled } from './accessible'
import { dispatch } from './dispatch'
import { pickedValue } from './form-values'
import { closest, elementsOf, flag, keyOf } from './nodes'
import { toText } from './print'
import { NotOnScreenError, first, tapTarget, withLabel } from './queries'
import { nativeTap } from './tap-behaviours'
import type { Touching } from './touching'

export interface HandsContext {
  guest: Guest
  recorder: Recorder
  settle(): Promise<void>
  navigate(how: string, url: string): void
  agreeToPrivacy(): void
}

const POINT = { x: 10, y: 10 }
const TYPED = new Set(['input', 'textarea'])
const KEYBOARD_HEIGHT = 291
/** What a field without a maxlength takes. */
const DEFAULT_MAXLENGTH = 140

/** A person's hands on one page. */
export class PageHands implements Touching {
  readonly platform: Platform

  constructor(private readonly page: MiniPage, private readonly context: HandsContext) {
    this.platform = context.guest.platform
  }

  async tap(target: MiniElement | string): Promise<void> {
    const node = typeof target === 'string' ? tapTarget(this.page.tree(), target) : this.present(target)
    await this.leaveField(node)
    const touched = this.present(node)
    const button = closest(touched, (one) => one.tag === 'button')
    if (button && flag(button, 'disabled')) return
    this.dispatch(touched, 'touchstart', POINT)
    this.dispatch(touched, 'touchend', POINT)
    this.dispatch(touched, 'tap', POINT)
    nativeTap(this, touched, this.page.tree())
    await this.context.settle()
  }

  async input(target: MiniElement | string, value: string): Promise<void> {
    const node = await this.enter(target)
    this.write(node, value)
    await this.context.settle()
  }

  async type(target: MiniElement | string, value: string): Promise<void> {
    let written = ''
    for (const char of Array.from(value)) {
      written += char
      this.write(await this.enter(target), written)
      await this.context.settle()
    }
  }

  async blur(target: MiniElement | string): Promise<void> {
    const node = this.present(this.field(target))
    this.page.native.focused = undefined
    this.dispatch(node, 'blur', { value: node.attrs.value ?? '', cursor: String(node.attrs.value ?? '').length })
    await this.context.settle()
  }

  async pick(target: MiniElement | string, choice: unknown): Promise<void> {
    const touched = this.present(this.field(target))
    const node = closest(touched, (one) => one.tag === 'picker')
    if (!node) throw new Error(`<${touched.tag}> is no picker and stands in none`)
    if (isDisabled(node)) throw new Error('the picker is disabled')
    const value = pickedValue(node, choice, this.platform)
    this.keep(node, value)
    this.dispatch(node, 'change', { value })
    await this.context.settle()
  }

  async change(target: MiniElement, detail: unknown): Promise<void> {
    const node = this.present(target)
    const value = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'value') as unknown : undefined
    if (value !== undefined) this.keep(node, value)
    this.dispatch(node, 'change', detail)
    await this.context.settle()
  }

  async draw(target: MiniElement, points: { x: number, y: number }[]): Promise<void> {
    const node = this.present(target)
    points.forEach((point, at) => this.dispatch(node, at === 0 ? 'touchstart' : 'touchmove', { touches: [{ ...POINT, ...point, identifier: 0 }] }))
    this.dispatch(node, 'touchend', { touches: points.slice(-1) })
    await this.context.settle()
  }

  async fire(target: MiniElement, type: string, detail?: unknown): Promise<void> {
    this.dispatch(this.present(target), type, detail)
    await this.context.settle()
  }

  dispatch(node: MiniElement, type: string, detail?: unknown): unknown {
    const { guest, recorder } = this.context
    return dispatch({ guest, recorder, route: this.page.route }, node, type, detail)
  }

  keep(node: MiniElement, value: unknown): void {
    this.page.native.set(node, value)
  }

  focus(node: MiniElement): void {
    const key = keyOf(node)
    if (this.page.native.focused === key) return
    this.page.native.focused = key
    this.dispatch(node, 'focus', { value: node.attrs.value ?? '', height: KEYBOARD_HEIGHT })
  }

  navigate(how: string, url: string): void {
    this.context.navigate(how, url)
  }

  agreeToPrivacy(): void {
    this.context.agreeToPrivacy()
  }

  share(): void {
    this.page.call('onShareAppMessage', this.context.guest.realm.toGuest({ from: 'button' }))
  }

  private field(target: MiniElement | string): MiniElement {
    if (typeof target !== 'string') return target
    return first(withLabel(this.page.tree(), target), this.page.tree(), `a control named "${target}"`)
  }

  /** The same element in the tree as it is now. */
  private present(node: MiniElement): MiniElement {
    const tree = this.page.tree()
    const key = keyOf(node)
    const now = node.tag === 'page' ? tree : elementsOf(tree).find((one) => one.tag === node.tag && keyOf(one) === key)
    if (!now) throw new NotOnScreenError(`<${node.tag}> is not on the screen any more. On the screen:\n${toText(tree)}`)
    return now
  }

  /** A tap beside the field one was typing in closes the keyboard first. */
  private async leaveField(next: MiniElement): Promise<void> {
    const focused = this.page.native.focused
    if (focused === undefined || keyOf(next) === focused) return
    this.page.native.focused = undefined
    const field = elementsOf(this.page.tree()).find((one) => TYPED.has(one.tag) && keyOf(one) === focused)
    if (!field) return
    const value = String(field.attrs.value ?? '')
    this.dispatch(field, 'blur', { value, cursor: value.length })
    await this.context.settle()
  }

  private async enter(target: MiniElement | string): Promise<MiniElement> {
    const node = this.present(this.field(target))
    if (!TYPED.has(node.tag)) throw new Error(`nothing can be typed into <${node.tag}>`)
    if (isDisabled(node)) throw new Error('the field is disabled')
    if (this.page.native.focused === keyOf(node)) return node
    await this.leaveField(node)
    this.focus(this.present(node))
    return this.present(node)
  }

  private write(node: MiniElement, value: string): void {
    const most = Number(node.attrs.maxlength ?? DEFAULT_MAXLENGTH)
    const text = most >= 0 && most < value.length ? value.slice(0, most) : value
    this.keep(node, text)
    const answer = this.dispatch(node, 'input', { value: text, cursor: text.length, keyCode: text.charCodeAt(text.length - 1) || 8 })
    // A handler may answer with the text the field shall show instead.
    const replaced = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') as unknown : answer
    if (typeof replaced === 'string') this.keep(node, replaced)
  }
}
