import type { MiniElement, TreeStats } from '../types'

/** Counts what the hosts limit; the page itself is not a node, its first child stands at depth 1. */
export const statsOf = (root: MiniElement): TreeStats => {
  const stats: TreeStats = { nodes: 0, depth: 0, maxChildren: 0 }
  const visit = (node: MiniElement, depth: number): void => {
    const children = node.children.filter((child): child is MiniElement => child.kind === 'element')
    stats.nodes += children.length
    stats.maxChildren = Math.max(stats.maxChildren, children.length)
    if (children.length > 0) stats.depth = Math.max(stats.depth, depth + 1)
    for (const child of children) visit(child, depth + 1)
  }
  visit(root, 0)
  return stats
}
