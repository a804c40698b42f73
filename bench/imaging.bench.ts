import type { Row } from './bench'
import { photoRows } from './imaging/photo-times'
import { FULL, REDUCED, measureAll } from './imaging/pictures'
import { rowsOf } from './imaging/report'

/** `npm run bench -- imaging` measures a part; `npm run bench -- imaging full` all 2,400 pictures of the reported split, in about an hour. */
export const name = 'capture: finding, straightening and judging pages'

export function run(): Promise<Row[]> {
  const { pages, empty } = measureAll('reporting', process.argv.includes('full') ? FULL : REDUCED)
  return Promise.resolve([...rowsOf(pages, empty), ...photoRows()])
}
