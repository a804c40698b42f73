import { createRequire } from 'node:module'
import { compile } from 'sass'
import { inRoot } from '../tools/project'
import type { Edition } from './edition'
import type { SiteFile } from './site'

/** What is taken of esbuild; it comes with tsx, which runs every script here. */
interface Bundler {
  buildSync(options: Record<string, unknown>): { outputFiles: { text: string }[] }
}

const bundlerOf = (): Bundler => {
  const loaded: unknown = createRequire(require.resolve('tsx/package.json'))('esbuild')
  return loaded as Bundler
}

/** The one script: the search of the app with the words of this edition in it. */
export function searchScript({ list, searchIndex }: Edition): SiteFile {
  const { outputFiles: [output] } = bundlerOf().buildSync({
    entryPoints: [inRoot('scripts/guide/browser/search.ts')], bundle: true, write: false, minify: true, format: 'iife', charset: 'utf8',
    target: 'es2018', logLevel: 'error', tsconfig: inRoot('tsconfig.json'), legalComments: 'none',
    define: { GUIDE_LIST: JSON.stringify(list), GUIDE_SEARCH_INDEX: JSON.stringify(searchIndex) }
  })
  return { path: 'search.js', text: output?.text ?? '' }
}

/** The one sheet, with the values of the app's own tokens. */
export function styleSheet(): SiteFile {
  return { path: 'guide.css', text: compile(inRoot('scripts/guide/style/guide.scss'), { style: 'compressed' }).css }
}
