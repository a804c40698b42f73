import type { ServicePackage } from '@types-contract/contract'
import { commonText } from '@/locales/zh-cn/common'
import { countSavings, median, shareSaved, type PackageSavings } from './count-savings'

const HEAD = [
  'no.', 'package', 'items', 'questions', 'papers, separately', 'papers, merged', 'exempt', 'to hand in',
  'fields, separately', 'fields, merged', 'typed', 'working days', 'saved, usual', 'saved, least', 'saved, median', 'ways'
]

const NOTE = `# What merging saves

Counted from the published packages by \`npm run savings\`; never typed in. A test fails when this file is not what the catalogue says.

Each row is the usual situation of a package, the one its page in the app counts from, on the day the version takes effect, with data sharing agreed:

- **papers, separately / merged**: what every department would take for itself, and the one set; **exempt** of these nobody hands in; **to hand in** are the rest but for what is optional.
- **fields, separately**: the fields of all departments' forms together; **merged**: what is asked once; **typed**: of these, what shared data cannot fill.
- **saved, usual**: of the fields asked separately, the percentage nobody types. **Least** and **median** are taken over ways through the questions that give every answer at least once.
`

const percent = (share: number): string => `${Math.round(share)} %`
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

/** Names come from YAML; a stroke in one must not open a column. */
const cell = (text: string): string => text.replace(/\\|\|/g, (sign) => `\\${sign}`)

function rowOf({ servicePackage: { number, name, alias, questions }, typical, shares }: PackageSavings): string {
  const { items, savings, timeline } = typical
  return line([
    number, cell(commonText.fullName(name, alias)), items.length, questions.length,
    savings.materialsSummed, savings.materialsMerged, savings.materialsExempt, savings.materialsToProvide,
    savings.fieldsSummed, savings.fieldsAsked, savings.fieldsTyped, timeline.totalWorkingDays,
    percent(shareSaved(typical)), percent(Math.min(...shares)), percent(median(shares)), shares.length
  ])
}

/** The latest version of each package, in the order of Annex 1. */
export function latestVersions(packages: readonly ServicePackage[]): ServicePackage[] {
  const latest = new Map<string, ServicePackage>()
  for (const one of packages) {
    const other = latest.get(one.id)
    if (!other || other.effectiveFrom < one.effectiveFrom) latest.set(one.id, one)
  }
  return [...latest.values()].sort((one, other) => one.number - other.number)
}

/** The median package of all, by its usual situation and by the median of its ways. */
export const medianPackage = (counted: readonly PackageSavings[]): { usual: number, ways: number } => ({
  usual: median(counted.map(({ typical }) => shareSaved(typical))), ways: median(counted.map(({ shares }) => median(shares)))
})

/** The whole of docs/savings.md. */
export function savingsDocument(packages: readonly ServicePackage[]): string {
  const counted = latestVersions(packages).map(countSavings)
  const { usual, ways } = medianPackage(counted)
  return [
    NOTE,
    line(HEAD), line(HEAD.map((_, column) => (column === 1 ? '---' : '---:'))), ...counted.map(rowOf), '',
    `The median package saves **${percent(usual)}** of typed answers in its usual situation, **${percent(ways)}** on the median of its ways.`, ''
  ].join('\n')
}
