import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compileToJson } from '../../mock/catalogue/compile/compile-to-json'
import { bundleForPage } from '../tools/bundler'
import { inRoot } from '../tools/project'
import { outputOf } from './ends'

/** Folder of the H5 that carries its own pretend government. */
export const DEMO = inRoot('dist/demo')

const SCRIPT = /<script[^>]* src="([^"]+)"[^>]*><\/script>/g

/** The page with one script in place of its own ones: the government, which loads them when it answers. */
export function pageWithGovernment(page: string): string {
  const addresses = [...page.matchAll(SCRIPT)].map(([, address]) => address)
  if (addresses.length === 0) throw new Error('The H5 has no script')
  const government = `<script defer src="./government.js" data-then="${addresses.join(' ')}"></script>`
  return page.replace(SCRIPT, '').replace('</head>', `${government}</head>`)
}

/** Makes a static demo out of the built H5: any file server can show it, the pretend government answers inside the page. */
export function makeDemo(): void {
  rmSync(DEMO, { recursive: true, force: true })
  cpSync(outputOf('h5'), DEMO, { recursive: true })
  copyFileSync(inRoot('node_modules/msw/lib/mockServiceWorker.js'), path.join(DEMO, 'mockServiceWorker.js'))
  compileToJson(path.join(DEMO, 'catalogue'))
  writeFileSync(path.join(DEMO, 'government.js'), bundleForPage('mock/hosts/demo.ts'))
  writeFileSync(path.join(DEMO, 'index.html'), pageWithGovernment(readFileSync(path.join(DEMO, 'index.html'), 'utf8')))
}
