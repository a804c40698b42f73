import type { MiniElement, Platform } from '../types'
import { elementsOf, flag } from './nodes'

const valueOf = (node: MiniElement): unknown => node.attrs.value ?? ''

/** The values ticked inside a group: one for radios, a list for checkboxes. */
export const groupValue = (group: MiniElement): unknown => {
  const inside = elementsOf(group)
  if (group.tag === 'radio-group') {
    const chosen = inside.find((node) => node.tag === 'radio' && flag(node, 'checked'))
    return chosen ? valueOf(chosen) : ''
  }
  return inside.filter((node) => node.tag === 'checkbox' && flag(node, 'checked')).map(valueOf)
}

const fieldValue = (node: MiniElement): unknown => {
  if (node.tag === 'switch') return flag(node, 'checked')
  if (node.tag === 'radio-group' || node.tag === 'checkbox-group') return groupValue(node)
  return valueOf(node)
}

const FIELDS = new Set(['input', 'textarea', 'switch', 'slider', 'picker', 'radio-group', 'checkbox-group'])

/** What a native form hands to its submit handler: every field that has a name. */
export const formValue = (form: MiniElement): Record<string, unknown> =>
  Object.fromEntries(elementsOf(form).filter((node) => FIELDS.has(node.tag) && typeof node.attrs.name === 'string' && node.attrs.name !== '')
    .map((node) => [String(node.attrs.name), fieldValue(node)]))

/** What a picker says after a choice: WeChat tells positions as text, Alipay as numbers. */
export const pickedValue = (node: MiniElement, choice: unknown, platform: Platform): unknown => {
  const mode = String(node.attrs.mode ?? 'selector')
  if (mode !== 'selector') return choice
  const at = typeof choice === 'number' ? choice : positionOf(node, String(choice))
  return platform === 'weapp' ? String(at) : at
}

const positionOf = (node: MiniElement, wanted: string): number => {
  const range: unknown[] = Array.isArray(node.attrs.range) ? node.attrs.range : []
  const key = String(node.attrs['range-key'] ?? '')
  const labels = range.map((item) => (typeof item === 'object' && item !== null ? String(Reflect.get(item, key)) : String(item)))
  const at = labels.indexOf(wanted)
  if (at < 0) throw new Error(`"${wanted}" cannot be picked; there is: ${labels.join(', ')}`)
  return at
}
