import type { Control, MiniElement, MiniNode } from '../types'
import { closest, elementsOf, flag, isHidden, isVisible, keyOf, lineage } from './nodes'
import { stateAttribute } from './native-state'

const NATIVE_ROLES: Record<string, string> = {
  button: 'button', input: 'textbox', textarea: 'textbox', checkbox: 'checkbox', radio: 'radio', switch: 'switch', slider: 'slider',
  picker: 'combobox', navigator: 'link'
}
/** A text field is never named by what somebody typed into it. */
const NAMED_BY_CONTENT = new Set(['button', 'link', 'checkbox', 'radio', 'tab', 'option', 'heading', 'alert', 'status', 'img', 'menuitem', 'combobox', 'listitem'])

const written = (node: MiniElement, name: string): string => {
  const value = node.attrs[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** `aria-role` on WeChat, `role` on Alipay, else what the native control is. */
export const roleOf = (node: MiniElement): string => written(node, 'aria-role') || written(node, 'role') || NATIVE_ROLES[node.tag] || ''

/** What is read aloud of an element: parts hidden from screen readers are not. */
const textOf = (node: MiniNode): string => {
  if (node.kind === 'text') return node.text
  return isHidden(node) || flag(node, 'aria-hidden') ? '' : node.children.map(textOf).join('')
}

const rootOf = (node: MiniElement): MiniElement => lineage(node).at(-1) ?? node

const labelledBy = (node: MiniElement): string => {
  const ids = written(node, 'aria-labelledby').split(/\s+/).filter((id) => id !== '')
  if (ids.length === 0) return ''
  const all = elementsOf(rootOf(node))
  return ids.map((id) => all.find((one) => one.attrs.id === id)).map((one) => (one ? textOf(one).trim() : '')).join(' ').trim()
}

const labelText = (node: MiniElement): string => {
  const around = closest(node, (candidate) => candidate.tag === 'label')
  if (around) return textOf(around).trim()
  const id = written(node, 'id')
  if (id === '') return ''
  const label = elementsOf(rootOf(node)).find((one) => one.tag === 'label' && one.attrs.for === id)
  return label ? textOf(label).trim() : ''
}

/** The name a screen reader says; a placeholder is none. */
export const nameOf = (node: MiniElement): string => {
  const given = labelledBy(node) || written(node, 'aria-label')
  if (given !== '') return given
  const role = roleOf(node)
  if (NATIVE_ROLES[node.tag] !== undefined && node.tag !== 'button') {
    const label = labelText(node)
    if (label !== '') return label
  }
  return NAMED_BY_CONTENT.has(role) ? textOf(node).trim() : ''
}

export const isDisabled = (node: MiniElement): boolean => flag(node, 'disabled') || flag(node, 'aria-disabled')

/** The control something stands in, or is. */
export const controlAround = (node: MiniElement): MiniElement | undefined =>
  closest(node, (candidate) => roleOf(candidate) !== '' || candidate.tag === 'label' || isTapTarget(candidate))

// Taro draws an element that has nothing but a tap handler with a template of its own.
const isTapTarget = (node: MiniElement): boolean => node.events.tap !== undefined && Object.keys(node.events).length === 1

const INTERACTIVE = new Set(['button', 'link', 'textbox', 'searchbox', 'checkbox', 'radio', 'switch', 'slider', 'combobox', 'tab', 'option', 'menuitem'])

const controlOf = (node: MiniElement): Control => {
  const attribute = stateAttribute(node.tag)
  const checked = attribute === 'checked' ? flag(node, 'checked') : ariaFlag(node, 'aria-checked') ?? ariaFlag(node, 'aria-selected')
  return {
    role: roleOf(node) || 'none', name: nameOf(node) || (roleOf(node) === '' ? textOf(node).trim() : ''), tag: node.tag, disabled: isDisabled(node), node,
    ...(checked === undefined ? {} : { checked }),
    ...(attribute === 'value' ? { value: node.attrs.value } : {})
  }
}

const ariaFlag = (node: MiniElement, name: string): boolean | undefined => (node.attrs[name] === undefined ? undefined : flag(node, name))

/** Left out of what a screen reader says, as the ground behind a dialog is. */
const isUnheard = (node: MiniElement): boolean => closest(node, (candidate) => flag(candidate, 'aria-hidden')) !== undefined

/** Every control on the screen; role `none` is something to tap that says nothing of itself. */
export const controlsOf = (root: MiniElement): Control[] => {
  const seen = new Set<string>()
  return elementsOf(root)
    .filter((node) => isVisible(node) && !isUnheard(node) && (INTERACTIVE.has(roleOf(node)) || (roleOf(node) === '' && node.tag !== 'label' && isTapTarget(node))))
    .filter((node) => { const key = keyOf(node); const isNew = !seen.has(key); seen.add(key); return isNew })
    // The picker around a control that speaks for itself is only its frame.
    .filter((node) => node.tag !== 'picker' || !elementsOf(node).some((inside) => INTERACTIVE.has(roleOf(inside))))
    .map(controlOf)
}
