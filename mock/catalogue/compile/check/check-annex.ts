import type { Dictionaries } from '../build/dictionaries'
import type { Compilation } from '../compile-sources'
import type { Path, Report } from '../finding'
import type { AuthorIdentity } from '../shape/dictionaries'

const FEWEST_WORDS = 4
const MOST_WORDS = 10
const ANNEX_ROWS = 26

/** The published list holds every row once; every row, and every local package, names departments and shelves that exist. */
export function checkAnnex({ dictionaries, sources, packages }: Compilation): void {
  const { report } = sources.dictionaries.annex
  const byNumber = new Map<number, string>()
  for (const [id, row] of Object.entries(dictionaries.annex.packages)) {
    const earlier = byNumber.get(row.number)
    if (earlier !== undefined) report(['packages', id, 'number'], `序号 ${row.number} 和“${earlier}”重复`, '按附件1改成对的序号')
    byNumber.set(row.number, id)
    checkIdentity(row, dictionaries, ['packages', id], report)
  }
  const missing = Array.from({ length: ANNEX_ROWS }, (_, index) => index + 1).filter((number) => !byNumber.has(number))
  if (missing.length > 0) report(['packages'], `附件1缺少第 ${missing.join('、')} 项`, '补上这几行，还没写指南的也要列出来')
  for (const { author: { local }, source } of packages) {
    if (!local) continue
    if (local.number !== 0) source.report(['local', 'number'], '本地套餐的序号要写 0', '1 到 26 是附件1的序号')
    checkIdentity(local, dictionaries, ['local'], source.report)
  }
}

function checkIdentity(row: AuthorIdentity, dictionaries: Dictionaries, path: Path, report: Report): void {
  checkDepartments([row.lead, ...row.with], dictionaries, path, report)
  const shelves = dictionaries.lifeEvents
  const shelf = Object.prototype.hasOwnProperty.call(shelves, row['life-event']) ? shelves[row['life-event']] : undefined
  if (!shelf) report([...path, 'life-event'], `没有编号为“${row['life-event']}”的阶段`, '改成 shared/life-events.yaml 里的编号')
  if (shelf && shelf.audience !== row.audience) {
    report([...path, 'life-event'], `“${shelf.name}”是${shelf.audience === 'person' ? '个人' : '企业'}的阶段`, '改 life-event 或 audience，两边要一致')
  }
  const words = row['search-words'].length
  if (words < FEWEST_WORDS || words > MOST_WORDS) {
    report([...path, 'search-words'], `搜索词有 ${words} 个`, `写 ${FEWEST_WORDS} 到 ${MOST_WORDS} 个人们平时会说的词`)
  }
}

function checkDepartments(ids: readonly string[], { departments }: Dictionaries, path: Path, report: Report): void {
  ids.forEach((id, index) => {
    const place = index === 0 ? [...path, 'lead'] : [...path, 'with', index - 1]
    if (!departments.has(id)) report(place, `没有编号为“${id}”的部门`, '改成 shared/departments.yaml 里的编号')
    if (ids.indexOf(id) !== index) report(place, `部门“${id}”写了两次`, '删掉一个')
  })
}
