import { compile } from 'sass'
import { bundleForPage } from '../tools/bundler'
import { inRoot } from '../tools/project'
import type { Edition } from './edition'
import type { SiteFile } from './site'

/** The one script: the search of the app with the words of this edition in it. */
export function searchScript({ list, searchIndex }: Edition): SiteFile {
  const define = { GUIDE_LIST: JSON.stringify(list), GUIDE_SEARCH_INDEX: JSON.stringify(searchIndex) }
  return { path: 'search.js', text: bundleForPage('scripts/guide/browser/search.ts', define) }
}

/** The one sheet, with the values of the app's own tokens. */
export function styleSheet(): SiteFile {
  return { path: 'guide.css', text: compile(inRoot('scripts/guide/style/guide.scss'), { style: 'compressed' }).css }
}
