import { isTree, nameIn, readTree, walk, type Tree } from '../../../scripts/build/syntax-tree'

const isNamed = (tree: unknown, name: string): boolean => isTree(tree) && tree.type === 'Identifier' && tree.name === name

/** A key or a member that only happens to have the name. */
const isOnlyAName = (tree: Tree, parent: Tree | undefined): boolean => {
  if (parent?.type === 'MemberExpression') return parent.property === tree && parent.computed === false
  return (parent?.type === 'Property' || parent?.type === 'MethodDefinition') && parent.key === tree && parent.computed === false && parent.value !== tree
}

const asksFor = (test: unknown, name: string): boolean =>
  isTree(test) && [...walk(test)].some(([tree]) => tree.type === 'UnaryExpression' && tree.operator === 'typeof' && isNamed(tree.argument, name))

/** Stands where the name is asked about, or behind a question about it: `typeof BigInt`, `typeof BigInt === 'function' && …`. */
const isGuarded = (name: string, above: readonly Tree[]): boolean =>
  above.some((tree) => (tree.type === 'UnaryExpression' && tree.operator === 'typeof') || asksFor(tree.test, name) || (tree.type === 'LogicalExpression' && asksFor(tree.left, name)))

/** A failure here is caught, as in webpack's search for the global object. */
const isTried = (above: readonly Tree[]): boolean =>
  above.some((tree, index) => tree.type === 'TryStatement' && tree.block === above[index + 1])

const complaintAbout = (tree: Tree, above: readonly Tree[]): string | undefined => {
  const parent = above[above.length - 1]
  if (tree.type === 'CallExpression' && isNamed(tree.callee, 'eval')) return 'calls eval'
  if ((tree.type === 'NewExpression' || tree.type === 'CallExpression') && isNamed(tree.callee, 'Function') && !isTried(above)) return 'makes code from text'
  if (tree.type === 'MemberExpression' && isNamed(tree.object, 'process') && nameIn(tree.property) === 'env') return 'reads process.env'
  if (tree.type === 'Literal' && 'bigint' in tree) return 'writes a BigInt'
  if (isNamed(tree, 'BigInt') && !isOnlyAName(tree, parent) && !isGuarded('BigInt', above)) return 'names BigInt'
  return undefined
}

/** What a script does that no mini-program can: each with the code around it. */
export function forbiddenCode(source: string): string[] {
  return [...walk(readTree(source))].flatMap(([tree, above]) => {
    const complaint = complaintAbout(tree, above)
    return complaint === undefined ? [] : [`${complaint}: ${source.slice(Math.max(0, tree.start - 40), tree.end + 20)}`]
  })
}
