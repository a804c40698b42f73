import { START, TREES } from './forest-data'

/** Splits of a tree, which asks three times: node n leads to 2n + 1 or, above the cut, to 2n + 2. */
const DEPTH = 3
const SPLITS = 2 ** DEPTH - 1

/** From this confidence on a quad counts as a page. */
export const SURE = 0.5

/** Which leaf a tree of splits (what is asked, its cut) and leaves comes to. */
function leafOf(tree: readonly number[], evidence: readonly number[]): number {
  let node = 0
  for (let level = 0; level < DEPTH; level += 1) {
    const asked = evidence[tree[2 * node] as number] as number
    node = 2 * node + (asked > (tree[2 * node + 1] as number) ? 2 : 1)
  }
  return tree[SPLITS + node] as number
}

/** How sure it is that a traced quad with this evidence is a page, 0 to 1. */
export function surenessOf(evidence: readonly number[]): number {
  const odds = TREES.reduce((sum, tree) => sum + leafOf(tree, evidence), START)
  return 1 / (1 + Math.exp(-odds))
}
