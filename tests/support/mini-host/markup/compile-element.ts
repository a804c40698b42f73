import type { BoundEvent, MiniElement } from '../types'
import { dialectOf } from './dialect'
import type { Binding } from './dialect'
import type { Draw, Painter, TemplateSource } from './draw'
import { compileValue, evaluate } from './evaluate'
import type { MarkupElement } from './parse'
import type { Evaluate, Scope } from './scope'

interface CompiledAttribute { name: string, source: string, run: Evaluate }
interface CompiledEvent extends Binding { source: string, run: Evaluate }

const compileAttributes = (element: MarkupElement, file: TemplateSource): { attributes: CompiledAttribute[], events: CompiledEvent[] } => {
  const dialect = dialectOf(file.platform)
  const attributes: CompiledAttribute[] = []
  const events: CompiledEvent[] = []
  for (const [name, value] of Object.entries(element.attrs)) {
    if (name.startsWith(dialect.prefix)) continue
    const source = value === true ? '' : value
    const run = value === true ? () => true : compileValue(value)
    const binding = dialect.binding(name)
    if (binding) events.push({ ...binding, source, run })
    else attributes.push({ name, source, run })
  }
  return { attributes, events }
}

const attributesFor = (attributes: CompiledAttribute[], scope: Scope, painter: Painter): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const { name, source, run } of attributes) {
    const value = evaluate(run, scope, painter, source)
    if (value !== undefined) values[name] = value
  }
  return values
}

type BindEvents = (scope: Scope, painter: Painter) => Record<string, BoundEvent>

const bindEvents = (events: CompiledEvent[]): BindEvents => {
  const bind: BindEvents = (scope, painter) => {
    const bound: Record<string, BoundEvent> = {}
    for (const { event, stop, capture, source, run } of events) {
      const handler = evaluate(run, scope, painter, source)
      if (typeof handler === 'string' && handler !== '') bound[event] = { handler, stop, capture }
    }
    return bound
  }
  if (events.some(({ source }) => source.includes('{{'))) return bind
  // Names written out in the template never change: all elements drawn from it share them.
  let shared: Record<string, BoundEvent> | undefined
  return (scope, painter) => { shared ??= bind(scope, painter); return shared }
}

/** Compiles an ordinary element, or the place of a custom component. */
export const compileElement = (element: MarkupElement, file: TemplateSource, id: string, inside: Draw): Draw => {
  const { attributes, events } = compileAttributes(element, file)
  const eventsFor = bindEvents(events)
  return (scope, parent, painter, trail) => {
    const node: MiniElement = {
      kind: 'element', tag: element.tag, attrs: attributesFor(attributes, scope, painter), events: eventsFor(scope, painter),
      children: [], parent, slot: trail + id, owner: painter.owner
    }
    if (painter.component(node)) return
    parent.children.push(node)
    inside(scope, node, painter, '')
  }
}
