import type { Draw } from './draw'
import { compileValue, evaluate } from './evaluate'
import type { MarkupElement } from './parse'
import type { Scope } from './scope'

const entriesOf = (list: unknown): [unknown, unknown][] => {
  if (Array.isArray(list)) return list.map((item, at) => [item, at])
  if (typeof list === 'number') return Array.from({ length: list }, (_, at) => [at, at])
  if (typeof list === 'string') return Array.from(list, (char, at) => [char, at])
  if (typeof list !== 'object' || list === null) return []
  return Object.entries(list).map(([key, value]) => [value, key])
}

const text = (value: string | true | undefined, fallback: string): string => (typeof value === 'string' && value !== '' ? value : fallback)

const keyOf = (key: string, item: unknown, index: unknown): string => {
  if (key === '*this') return String(item)
  if (key === '' || typeof item !== 'object' || item === null) return String(index)
  return String(Reflect.get(item, key) ?? index)
}

/** Compiles `wx:for` / `a:for` around one element; the key keeps rows apart when they move. */
export const compileLoop = (element: MarkupElement, once: Draw, prefix: string, id: string): Draw => {
  const source = text(element.attrs[`${prefix}for`], '')
  const list = compileValue(source)
  const itemName = text(element.attrs[`${prefix}for-item`], 'item')
  const indexName = text(element.attrs[`${prefix}for-index`], 'index')
  const key = text(element.attrs[`${prefix}key`], '')
  return (scope, parent, painter, trail) => {
    for (const [item, index] of entriesOf(evaluate(list, scope, painter, source))) {
      const inner: Scope = Object.create(scope) as Scope
      inner[itemName] = item
      inner[indexName] = index
      once(inner, parent, painter, `${trail}${id}[${keyOf(key, item, index)}]`)
    }
  }
}
