import path from 'node:path'
import { dialectOf } from '../markup/dialect'
import type { Painter } from '../markup/draw'
import { templateFile } from '../markup/template-file'
import type { TemplateFile } from '../markup/template-file'
import { scopeFor } from '../markup/compile-template-call'
import { pathOf } from '../view/nodes'
import type { MiniElement } from '../types'
import type { AppConfig } from './app-config'
import type { DataOwner, OwnerContext } from './data-owner'
import { MiniComponent } from './mini-component'

/** The custom components of one page: made when first drawn, dropped when no longer drawn. */
export class ComponentPool {
  private readonly known = new Map<string, MiniComponent>()
  private readonly drawn = new Set<string>()

  constructor(private readonly context: OwnerContext, private readonly config: AppConfig, private readonly pageInstance: Record<string, unknown>) {}

  /** A painter for the template of a page or component. */
  painter(owner: DataOwner, route: string): Painter {
    const tags = this.config.componentsOf(route)
    return {
      owner,
      report: (kind, message) => this.context.recorder.errorOnce(kind, message, this.context.route),
      component: (host) => {
        const target = tags[host.tag]
        if (target === undefined) return false
        this.draw(host, target)
        return true
      }
    }
  }

  /** The components that were on the screen before this drawing and are not any more leave. */
  sweep(): void {
    for (const [key, component] of this.known) {
      if (this.drawn.has(key)) continue
      this.known.delete(key)
      component.detach()
    }
    this.drawn.clear()
  }

  detachAll(): void {
    this.drawn.clear()
    this.sweep()
  }

  private draw(host: MiniElement, route: string): void {
    const component = this.componentFor(host, route)
    const parent = host.parent
    if (!component || !parent) return
    const into = component.isVirtual ? parent : host
    if (!component.isVirtual) parent.children.push(host)
    const file = this.fileOf(route)
    file.body()(scopeFor(file, component.data), into, this.painter(component, route), component.isVirtual ? `${host.slot}(${route})` : '')
  }

  private componentFor(host: MiniElement, route: string): MiniComponent | undefined {
    const key = `${pathOf(host)}|${route}`
    this.drawn.add(key)
    const known = this.known.get(key)
    if (known) {
      known.update(host.attrs)
      return known
    }
    const definition = this.definitionOf(route)
    if (!definition) return undefined
    const made = new MiniComponent(this.context, definition, route, this.pageInstance)
    this.known.set(key, made)
    made.attach(host.attrs)
    return made
  }

  private definitionOf(route: string): Record<string, unknown> | undefined {
    const { guest, recorder } = this.context
    if (!guest.components.has(route)) guest.call(() => guest.loader.load(route), this.context.route)
    const definition = guest.components.get(route)
    if (!definition) recorder.errorOnce('missing-template', `component "${route}" is not registered`, this.context.route)
    return definition
  }

  private fileOf(route: string): TemplateFile {
    return templateFile(path.join(this.config.dist, `${route}${dialectOf(this.context.platform).extension}`), this.context.platform)
  }
}
