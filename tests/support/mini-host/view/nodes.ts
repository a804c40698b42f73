import type { MiniElement, MiniNode } from '../types'

/** Where an element stands, stable from one drawing to the next. */
export const pathOf = (node: MiniElement): string => (node.parent ? `${pathOf(node.parent)}${node.slot}` : '')

/** The identity of an element: Taro's own number where there is one, else its place. */
export const keyOf = (node: MiniElement): string => {
  const sid = node.attrs['data-sid']
  return typeof sid === 'string' && sid !== '' ? sid : pathOf(node)
}

export const elementsOf = (root: MiniElement): MiniElement[] => {
  const found: MiniElement[] = []
  const visit = (node: MiniElement): void => {
    for (const child of node.children) if (child.kind === 'element') { found.push(child); visit(child) }
  }
  visit(root)
  return found
}

/** The element itself and everything it stands in, from the inside out. */
export const lineage = (node: MiniElement): MiniElement[] => {
  const line: MiniElement[] = []
  for (let at: MiniElement | undefined = node; at; at = at.parent) line.push(at)
  return line
}

export const closest = (node: MiniElement, wanted: (candidate: MiniElement) => boolean): MiniElement | undefined => lineage(node).find(wanted)

const isOn = (value: unknown): boolean => value !== undefined && value !== false && value !== '' && value !== 'false'

/** A boolean attribute of either end: a bare attribute, true, or the text `true`. */
export const flag = (node: MiniElement, name: string): boolean => isOn(node.attrs[name])

/** Not drawn by either host: hidden, or inline `display: none`. */
export const isHidden = (node: MiniElement): boolean => {
  const style = node.attrs.style
  return flag(node, 'hidden') || (typeof style === 'string' && /(^|;)\s*display\s*:\s*none/.test(style))
}

export const isVisible = (node: MiniElement): boolean => !lineage(node).some(isHidden)

/** All text inside, hidden parts left out. */
export const textOf = (node: MiniNode): string => {
  if (node.kind === 'text') return node.text
  return isHidden(node) ? '' : node.children.map(textOf).join('')
}
