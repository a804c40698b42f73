import type { MiniElement } from '../types'
import { elementsOf } from './nodes'

const CONTROLS = new Set(['button', 'checkbox', 'radio', 'switch', 'input', 'textarea', 'picker'])

export const isNativeControl = (node: MiniElement): boolean => CONTROLS.has(node.tag)

/** The control a label stands for: the one it names, else the first one inside. */
export const labelled = (label: MiniElement, root: MiniElement): MiniElement | undefined => {
  const id = label.attrs.for
  if (typeof id === 'string' && id !== '') return elementsOf(root).find((node) => node.attrs.id === id)
  return elementsOf(label).find(isNativeControl)
}
