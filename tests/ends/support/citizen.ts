import { createMiniHost } from '../../support/mini-host/create-mini-host'
import type { Control, MiniElement, MiniHost, MiniHostOptions, PageView, Platform } from '../../support/mini-host/types'
import { builtFolder } from '../budgets/built'
import type { NearGovernment } from './government-fetch'
import { Screens } from './screens'

const running: MiniHost[] = []

/** A citizen with a compiled mini-program in the hand, acting by what is on the screen. */
export class Citizen {
  readonly screens = new Screens()

  private constructor(readonly host: MiniHost, readonly government: NearGovernment) {}

  static async open(platform: Platform, government: NearGovernment, options: Partial<MiniHostOptions> = {}): Promise<Citizen> {
    const host = createMiniHost({ dist: builtFolder(platform), platform, fetch: government.fetch, ...options })
    running.push(host)
    const citizen = new Citizen(host, government)
    await host.start()
    citizen.look()
    return citizen
  }

  /** Ends every app a test left open. */
  static leaveAll(): void {
    for (const host of running.splice(0)) host.kill()
  }

  get page(): PageView { return this.host.page() }

  get text(): string { return this.page.text() }

  /** The one control of this role whose name fits; a text fits when it begins the name. */
  find(role: string, name: string | RegExp): MiniElement {
    const found = this.controls(role).find((control) => fits(control, name))
    if (!found) throw new Error(`no ${role} "${String(name)}"; there are: ${this.controls(role).map((one) => one.name).join(' | ')}\n${this.page.route}\n${this.text}`)
    return found.node
  }

  controls(role: string): Control[] { return this.page.controls().filter((control) => control.role === role) }

  async press(name: string | RegExp): Promise<void> {
    await this.host.waitFor(() => this.find('button', name))
    const node = this.find('button', name)
    if (node.attrs['aria-disabled'] === true) throw new Error(`"${String(name)}" cannot be pressed yet\n${this.text}`)
    await this.page.tap(node)
    this.look()
  }

  async choose(role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
    const node = await this.host.waitFor(() => this.find(role, name))
    if (node.attrs['aria-checked'] !== true) await this.page.tap(node)
    this.look()
    if (this.find(role, name).attrs['aria-checked'] !== true) throw new Error(`"${String(name)}" is not chosen after a tap`)
  }

  async write(name: string | RegExp, text: string): Promise<void> {
    await this.page.input(this.find('textbox', name), text)
    this.look()
  }

  /** Presses the one primary button at the thumb. */
  async goOn(): Promise<void> {
    const buttons = this.page.byClass('footer__primary')
    const button = buttons.at(-1)?.children.find((child) => child.kind === 'element')
    if (!button || button.kind !== 'element') throw new Error(`no primary button at the thumb\n${this.text}`)
    const control = this.controls('button').find(({ node }) => isInside(node, button))
    if (!control) throw new Error(`the footer has no button\n${this.text}`)
    await this.page.tap(control.node)
    this.look()
  }

  /** Waits until a screen of this path is shown. */
  async arrive(path: string): Promise<void> {
    await this.host.waitFor(() => this.page.route === `pages/${path}/index`)
    await this.host.settle()
    this.look()
  }

  async see(words: string | RegExp): Promise<void> {
    await this.host.waitFor(() => (typeof words === 'string' ? this.text.includes(words) : words.test(this.text)))
    this.look()
  }

  /** Lets days pass at the offices until the page shows some words; the app is put away and taken out each time. */
  async waitDaysFor(words: string, most: number): Promise<void> {
    for (let day = 0; day < most; day += 1) {
      this.government.advance(1)
      await this.host.hide()
      await this.host.show()
      this.look()
      if (this.text.includes(words)) return
    }
    throw new Error(`"${words}" did not come within ${most} days\n${this.text}`)
  }

  look(): void { this.screens.look(this.page) }
}

const fits = ({ name }: Control, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? name.startsWith(wanted) : wanted.test(name))

const isInside = (node: MiniElement, box: MiniElement): boolean => {
  for (let at: MiniElement | undefined = node; at; at = at.parent) if (at === box) return true
  return false
}
