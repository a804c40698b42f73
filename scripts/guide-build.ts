import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { toChinaDate } from '@/domain/dates/china-time'
import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import { searchScript, styleSheet } from './guide/assets'
import { editionOf } from './guide/edition'
import { siteFiles } from './guide/site'
import { inRoot } from './tools/project'

/**
 * `npm run guide:build [-- --date 2026-12-01] [--out folder]`: writes the guide as it stands on a day, today in
 * China unless told, to dist/guide; it can be put on a server, opened from the folder and printed.
 */
function main(): void {
  const { values } = parseArgs({ options: { date: { type: 'string' }, out: { type: 'string' } } })
  const today = values.date ?? toChinaDate(new Date().toISOString())
  const folder = path.resolve(values.out ?? inRoot('dist/guide'))
  const edition = editionOf(loadCatalogue(), today)
  const files = [...siteFiles(edition), searchScript(edition), styleSheet()]
  rmSync(folder, { recursive: true, force: true })
  for (const file of files) {
    const target = path.join(folder, file.path)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, file.text)
  }
  const pages = files.filter(({ path: name }) => name.endsWith('.html')).length
  console.log(`写好了 ${edition.packages.length} 个套餐、${pages} 页，放在 ${path.relative(process.cwd(), folder)}，按 ${today} 的规定。打开 index.html 就能看。`)
}

main()
