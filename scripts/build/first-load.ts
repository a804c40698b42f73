import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { fileSize, type FileSize } from './sizes'
import { isTree, nameIn, readTree, walk, type Tree } from './syntax-tree'

const propertyOf = (tree: Tree, name: string): Tree | undefined => {
  if (tree.type !== 'ObjectExpression' || !Array.isArray(tree.properties)) return undefined
  const found: unknown = tree.properties.find((property: unknown) => isTree(property) && nameIn(property.key) === name)
  return isTree(found) && isTree(found.value) ? found.value : undefined
}

const isAssignmentTo = (tree: Tree, name: string): boolean =>
  tree.type === 'AssignmentExpression' && isTree(tree.left) && tree.left.type === 'MemberExpression' && nameIn(tree.left.property) === name

/** The function webpack's loader keeps under a name, made callable: from a chunk's id to its file. */
const loaderFunction = (source: string, trees: readonly Tree[], name: string): ((id: unknown) => unknown) => {
  const found = trees.find((tree) => isAssignmentTo(tree, name))?.right
  if (!isTree(found)) throw new Error(`The entry script has no chunk loader "${name}"`)
  return vm.runInNewContext(`(${source.slice(found.start, found.end)})`) as (id: unknown) => unknown
}

/** Ids of the chunks that are loaded before a page is drawn. */
const chunkIdsOf = (trees: readonly Tree[], page: string): unknown[] => {
  const route = trees.find((tree) => nameIn(propertyOf(tree, 'path')) === page && propertyOf(tree, 'load'))
  const load = route && propertyOf(route, 'load')
  if (!load) throw new Error(`The entry script has no route to ${page}`)
  return [...walk(load)]
    .map(([tree]) => tree)
    .filter((tree) => tree.type === 'CallExpression' && isTree(tree.callee) && nameIn(tree.callee.property) === 'e' && Array.isArray(tree.arguments))
    .flatMap((tree) => (Array.isArray(tree.arguments) ? tree.arguments.map(nameIn) : []))
}

const addressesIn = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(?:\.\/|\/)?([^":]+\.(?:js|css))"/g)].map(([, address]) => address ?? '')

/** Every file a browser fetches before the first page is drawn: the page, its scripts and sheets, the chunks of its route. */
export function firstLoadFiles(folder: string, page: string): string[] {
  const direct = addressesIn(readFileSync(path.join(folder, 'index.html'), 'utf8'))
  const entry = direct.find((name) => /(^|\/)app\.[^/]*js$/.test(name))
  if (!entry) throw new Error('index.html has no entry script')
  const source = readFileSync(path.join(folder, entry), 'utf8')
  const trees = [...walk(readTree(source))].map(([tree]) => tree)
  const [script, sheet] = ['u', 'miniCssF'].map((name) => loaderFunction(source, trees, name))
  const chunks = chunkIdsOf(trees, page).flatMap((id) => [script?.(id), sheet?.(id)])
  const lazy = chunks.filter((name): name is string => typeof name === 'string' && existsSync(path.join(folder, name)))
  return [...new Set(['index.html', ...direct, ...lazy])]
}

/** What the first load weighs, file by file. */
export const firstLoad = (folder: string, page: string): FileSize[] => firstLoadFiles(folder, page).map((name) => fileSize(folder, name))
