import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** What one file weighs, in bytes. */
export interface FileSize {
  name: string
  raw: number
  gzip: number
}

/** What the parts of a mini-program weigh, in bytes. */
export interface PackageSizes {
  main: number
  /** By the root of the subpackage. */
  subpackages: Record<string, number>
  all: number
}

/** Files that are not part of what a phone gets. */
const isShipped = (name: string): boolean => !path.basename(name).startsWith('.') && !name.endsWith('.LICENSE.txt')

/** Names of the files a phone may get, below a folder. */
export const shippedFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => isShipped(name) && statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort()

/** Size of one file, as it is and compressed. */
export function fileSize(folder: string, name: string): FileSize {
  const bytes = readFileSync(path.join(folder, name))
  return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
}

/** Adds sizes up under one name. */
export const total = (name: string, sizes: readonly FileSize[]): FileSize => ({
  name, raw: sizes.reduce((sum, { raw }) => sum + raw, 0), gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0)
})

/** Sizes of the main package and of each subpackage, as app.json divides them. */
export function packageSizes(folder: string): PackageSizes {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] }
  const roots = (app.subPackages ?? []).map(({ root }) => `${root.replace(/\/$/, '')}/`)
  const sizes: PackageSizes = { main: 0, subpackages: Object.fromEntries(roots.map((root) => [root, 0])), all: 0 }
  for (const name of shippedFiles(folder)) {
    const bytes = statSync(path.join(folder, name)).size
    const root = roots.find((candidate) => name.startsWith(candidate))
    if (root === undefined) sizes.main += bytes
    else sizes.subpackages[root] = (sizes.subpackages[root] ?? 0) + bytes
    sizes.all += bytes
  }
  return sizes
}
