import { createRequire } from 'node:module'
import { inRoot } from './project'

/** What is taken of esbuild; it comes with tsx, which runs every script here. */
interface Bundler {
  buildSync(options: Record<string, unknown>): { outputFiles: { text: string }[] }
}

const bundler = (): Bundler => {
  const loaded: unknown = createRequire(require.resolve('tsx/package.json'))('esbuild')
  return loaded as Bundler
}

/** One script for a page, out of a file of this project and all it needs; `define` writes values into it. */
export function bundleForPage(entry: string, define: Readonly<Record<string, string>> = {}): string {
  const { outputFiles: [output] } = bundler().buildSync({
    entryPoints: [inRoot(entry)], bundle: true, write: false, minify: true, format: 'iife', charset: 'utf8', target: 'es2018',
    logLevel: 'error', tsconfig: inRoot('tsconfig.json'), legalComments: 'none', define
  })
  return output?.text ?? ''
}
