import { parse, type Node } from 'acorn'

/** A syntax tree seen as plain data. */
export type Tree = Node & Record<string, unknown>

/** Whether something found in a tree is itself a tree. */
export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && 'type' in value

/** Reads a script. */
export const readTree = (source: string): Tree => {
  const program: unknown = parse(source, { ecmaVersion: 'latest' })
  if (!isTree(program)) throw new Error('A script without a syntax tree')
  return program
}

const childrenOf = (tree: Tree): Tree[] => Object.values(tree).flatMap((value: unknown) => (Array.isArray(value) ? value : [value])).filter(isTree)

/** A tree and everything below it, each with the trees it stands in, the nearest last. */
export function* walk(root: Tree): Generator<[tree: Tree, above: readonly Tree[]]> {
  const waiting: [Tree, readonly Tree[]][] = [[root, []]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const [tree, above] = next
    const path = [...above, tree]
    waiting.push(...childrenOf(tree).map((child): [Tree, readonly Tree[]] => [child, path]))
  }
}

/** The name of an identifier or the value of a literal. */
export const nameIn = (tree: unknown): unknown => (isTree(tree) ? tree.name ?? tree.value : undefined)
