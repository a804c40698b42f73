import type { MiniElement } from '../types'
import { elementsOf, lineage } from '../view/nodes'

const matchesPart = (node: MiniElement, part: string): boolean => {
  const pieces = part.match(/[#.]?[^#.]+/g) ?? []
  return pieces.every((piece) => {
    if (piece.startsWith('#')) return node.attrs.id === piece.slice(1)
    if (piece.startsWith('.')) return String(node.attrs.class ?? '').split(/\s+/).includes(piece.slice(1))
    return node.tag === piece
  })
}

const matches = (node: MiniElement, parts: string[]): boolean => {
  const [last, ...outer] = [...parts].reverse()
  if (last === undefined || !matchesPart(node, last)) return false
  const around = lineage(node).slice(1)
  return outer.every((part) => {
    const at = around.findIndex((one) => matchesPart(one, part))
    around.splice(0, at + 1)
    return at >= 0
  })
}

/** Elements a selector query finds: ids, classes and tags, one inside the other. */
export const selectElements = (root: MiniElement, selector: string): MiniElement[] => {
  const alternatives = selector.split(',').map((one) => one.replace(/>+/g, ' ').trim().split(/\s+/))
  return elementsOf(root).filter((node) => alternatives.some((parts) => matches(node, parts)))
}
