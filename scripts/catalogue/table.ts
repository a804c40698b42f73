import type { ServicePackage } from '@types-contract/contract'
import type { Proven } from '../../mock/catalogue/compile/check/prove/prove-package'

interface Row {
  servicePackage: ServicePackage
  proven: Proven | undefined
}

const HEAD = ['套餐', '版本', '事项', '情形', '材料', '可免交', '字段', '最长工作日', '走过的答法', '用时']

/** The packages in figures, in columns that line up in a terminal (a Chinese character is two wide). */
export function catalogueTable(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))))
  return cells.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}

/** A time as an author reads it. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} 秒`
}

function cellsOf({ servicePackage: { name, version, items, questions, materials, fields }, proven }: Row): string[] {
  const exempt = materials.filter(({ exemption }) => exemption).length
  const numbers = [items.length, questions.length, materials.length, exempt, fields.length, longestChain(items)]
  return [name, version, ...numbers.map(String), ...(proven ? [`${proven.walks} 种（全部）`, seconds(proven.milliseconds)] : ['先改上面的问题'])]
}

/** Working days of the longest chain of items that wait for each other. */
function longestChain(items: ServicePackage['items']): number {
  const ends = new Map<string, number>()
  for (let round = 0; round < items.length; round += 1) {
    for (const { id, waitsFor, promisedWorkingDays } of items) {
      ends.set(id, promisedWorkingDays + Math.max(0, ...waitsFor.map(({ itemId }) => ends.get(itemId) ?? 0)))
    }
  }
  return Math.max(0, ...ends.values())
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character.charCodeAt(0) > 0xff ? 2 : 1), 0)
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
