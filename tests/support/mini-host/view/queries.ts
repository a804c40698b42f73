import type { MiniElement, TextOptions } from '../types'
import { controlAround, nameOf, roleOf } from './accessible'
import { labelled } from './labels'
import { elementsOf, isVisible, keyOf, textOf } from './nodes'
import { toText } from './print'

/** Nothing, or too much, on the screen answers to what was asked for. */
export class NotOnScreenError extends Error {
  override readonly name = 'NotOnScreenError'
}

const deepest = (root: MiniElement, matches: (text: string) => boolean): MiniElement[] =>
  elementsOf(root).filter((node) => isVisible(node) && matches(textOf(node)) &&
    !node.children.some((child) => child.kind === 'element' && matches(textOf(child))))

/** Elements reading exactly this, else elements in which it can be read. */
export const withText = (root: MiniElement, text: string, options: TextOptions = {}): MiniElement[] => {
  const exact = deepest(root, (read) => read.trim() === text)
  return exact.length > 0 || options.exact ? exact : deepest(root, (read) => read.includes(text))
}

/** Controls whose accessible name is exactly this. */
export const withLabel = (root: MiniElement, name: string): MiniElement[] => {
  const named = elementsOf(root).filter((node) => isVisible(node) && nameOf(node) === name)
  const controls = named.filter((node) => roleOf(node) !== '')
  return controls.length > 0 ? controls : named
}

export const withClass = (root: MiniElement, name: string): MiniElement[] =>
  elementsOf(root).filter((node) => String(node.attrs.class ?? '').split(/\s+/).includes(name))

export const first = (nodes: MiniElement[], root: MiniElement, sought: string): MiniElement => {
  const [node] = nodes
  if (!node) throw new NotOnScreenError(`${sought} is not on the screen. On the screen:\n${toText(root)}`)
  return node
}

const unique = (nodes: MiniElement[]): MiniElement[] => {
  const byKey = new Map(nodes.map((node) => [keyOf(node), node]))
  return [...byKey.values()]
}

/** The control a touch of this element reaches; a label reaches what it stands for. */
const reached = (node: MiniElement, root: MiniElement): MiniElement | undefined => {
  const control = controlAround(node)
  return control?.tag === 'label' ? labelled(control, root) ?? control : control
}

/** What a person means by "tap 提交": the control named exactly so, else the one in which it can be read. */
export const tapTarget = (root: MiniElement, text: string): MiniElement => {
  const named = withLabel(root, text)
  const [only] = named
  if (named.length === 1 && only) return only
  const exact = unique([...withText(root, text, { exact: true }), ...named])
  const found = exact.length > 0 ? exact : withText(root, text)
  const node = first(found, root, `"${text}"`)
  if (found.length === 1) return node
  const controls = unique(found.flatMap((one) => reached(one, root) ?? []))
  const [control] = controls
  if (controls.length !== 1 || !control) throw new NotOnScreenError(`"${text}" is on the screen ${found.length} times: give the node. On the screen:\n${toText(root)}`)
  return found.find((one) => reached(one, root) === control && controlAround(one)?.tag !== 'label') ?? control
}
