import type { MiniPage } from '../pages/mini-page'
import type { Control, MiniElement, PageView, TextOptions, TreeStats } from '../types'
import { controlsOf } from './accessible'
import { PageHands } from './page-hands'
import type { HandsContext } from './page-hands'
import { elementsOf, isVisible } from './nodes'
import { toHtml, toText } from './print'
import { first, withClass, withLabel, withText } from './queries'
import { statsOf } from './stats'

/** Reads and uses one page of the stack. */
export class MiniPageView implements PageView {
  private readonly hands: PageHands

  constructor(private readonly page: MiniPage, context: HandsContext) {
    this.hands = new PageHands(page, context)
  }

  get route(): string { return this.page.route }

  get query(): Record<string, string> { return this.page.query }

  tree(): MiniElement { return this.page.tree() }

  html(): string { return toHtml(this.tree()) }

  text(): string { return toText(this.tree()) }

  has(text: string): boolean { return this.text().includes(text) || this.allByText(text).length > 0 }

  byText(text: string, options?: TextOptions): MiniElement { return first(this.allByText(text, options), this.tree(), `"${text}"`) }

  allByText(text: string, options?: TextOptions): MiniElement[] { return withText(this.tree(), text, options) }

  byLabel(name: string): MiniElement { return first(this.allByLabel(name), this.tree(), `a control named "${name}"`) }

  allByLabel(name: string): MiniElement[] { return withLabel(this.tree(), name) }

  byClass(name: string): MiniElement[] { return withClass(this.tree(), name) }

  byTag(tag: string): MiniElement[] { return elementsOf(this.tree()).filter((node) => node.tag === tag && isVisible(node)) }

  byId(id: string): MiniElement | undefined { return elementsOf(this.tree()).find((node) => node.attrs.id === id) }

  controls(): Control[] { return controlsOf(this.tree()) }

  stats(): TreeStats { return statsOf(this.tree()) }

  tap(target: MiniElement | string): Promise<void> { return this.hands.tap(target) }

  input(target: MiniElement | string, value: string): Promise<void> { return this.hands.input(target, value) }

  type(target: MiniElement | string, value: string): Promise<void> { return this.hands.type(target, value) }

  blur(target: MiniElement | string): Promise<void> { return this.hands.blur(target) }

  pick(target: MiniElement | string, value: unknown): Promise<void> { return this.hands.pick(target, value) }

  change(target: MiniElement, detail: unknown): Promise<void> { return this.hands.change(target, detail) }

  draw(target: MiniElement, points: { x: number, y: number }[]): Promise<void> { return this.hands.draw(target, points) }

  fire(target: MiniElement, type: string, detail?: unknown): Promise<void> { return this.hands.fire(target, type, detail) }
}
