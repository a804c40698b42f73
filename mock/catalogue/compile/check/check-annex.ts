import type { Compilation } from '../compile-sources'
import type { Path } from '../finding'

const FEWEST_WORDS = 4
const MOST_WORDS = 10
const ANNEX_ROWS = 26

/** The published list: every row once, with known departments and shelves and words people say. */
export function checkAnnex({ dictionaries, sources }: Compilation): void {
  const { report } = sources.dictionaries.annex
  const rows = Object.entries(dictionaries.annex.packages)
  const byNumber = new Map<number, string>()
  for (const [id, row] of rows) {
    const path: Path = ['packages', id]
    const earlier = byNumber.get(row.number)
    if (earlier !== undefined) report([...path, 'number'], `序号 ${row.number} 和“${earlier}”重复`, '按附件1改成对的序号')
    byNumber.set(row.number, id)
    checkDepartments([row.lead, ...row.with], dictionaries.departments, [...path], report)
    const shelf = Object.prototype.hasOwnProperty.call(dictionaries.lifeEvents, row['life-event']) ? dictionaries.lifeEvents[row['life-event']] : undefined
    if (!shelf) report([...path, 'life-event'], `没有编号为“${row['life-event']}”的阶段`, '改成 shared/life-events.yaml 里的编号')
    if (shelf && shelf.audience !== row.audience) report([...path, 'life-event'], `“${shelf.name}”是${shelf.audience === 'person' ? '个人' : '企业'}的阶段`, '改 life-event 或 audience，两边要一致')
    const words = row['search-words']
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) report([...path, 'search-words'], `搜索词有 ${words.length} 个`, `写 ${FEWEST_WORDS} 到 ${MOST_WORDS} 个人们平时会说的词`)
  }
  const missing = Array.from({ length: ANNEX_ROWS }, (_, index) => index + 1).filter((number) => !byNumber.has(number))
  if (missing.length > 0) report(['packages'], `附件1缺少第 ${missing.join('、')} 项`, '补上这几行，还没写指南的也要列出来')
}

function checkDepartments(ids: readonly string[], known: ReadonlyMap<string, unknown>, path: Path, report: (path: Path, message: string, fix: string) => void): void {
  ids.forEach((id, index) => {
    const place = index === 0 ? [...path, 'lead'] : [...path, 'with', index - 1]
    if (!known.has(id)) report(place, `没有编号为“${id}”的部门`, '改成 shared/departments.yaml 里的编号')
    if (ids.indexOf(id) !== index) report(place, `部门“${id}”写了两次`, '删掉一个')
  })
}
