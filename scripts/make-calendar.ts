/**
 * Writes mock/catalogue/shared/calendar.yaml from the package chinese-days, which collects the yearly
 * notices of the State Council. Run it (`npx tsx scripts/make-calendar.ts`) when a new year is published
 * and the package is updated; what it writes is committed, so that nothing depends on it at run time.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { weekday } from '../src/domain/dates/calendar-date'

const FIRST_YEAR = 2023
const TARGET = join(__dirname, '../mock/catalogue/shared/calendar.yaml')

/** The calendar as it is committed and as the wire contract describes it. */
export interface PublishedCalendar {
  readonly version: string
  readonly years: number[]
  readonly holidays: string[]
  readonly workdays: string[]
}

/** Collects the published years from `first` on: weekdays that are off and weekend days that are worked. */
export function collectCalendar(first: number = FIRST_YEAR): PublishedCalendar {
  const isWanted = (day: string) => Number(day.slice(0, 4)) >= first
  const holidays = readDays('holidays').filter(isWanted)
  const workdays = readDays('workdays').filter(isWanted)
  return {
    version: `chinese-days-${packageVersion()}`,
    years: Array.from(new Set(holidays.map((day) => Number(day.slice(0, 4))))),
    holidays: holidays.filter((day) => !isWeekend(day)),
    workdays: workdays.filter(isWeekend)
  }
}

/** Writes a calendar with the note that tells a reader where it comes from. */
export function printCalendar(calendar: PublishedCalendar): string {
  const note = [
    '工作日历:每年由国务院办公厅发布的“部分节假日安排的通知”整理。',
    'holidays 是放假的周一至周五;workdays 是要上班的周六、周日(调休)。周末本来放假,不再列出。',
    'years 是已经发布安排的年份;没有列出的年份只知道周末,算出的日期要标明“预计”。',
    `数据来源:npm 软件包 chinese-days ${packageVersion()},由 scripts/make-calendar.ts 生成,请勿手工修改。`
  ]
  return `${note.map((line) => `# ${line}`).join('\n')}\n${stringify(calendar)}`
}

/**
 * Days of one list of the package's data file, in order. The file is read rather than the package's
 * functions called, because those mix UTC and local time and err on machines west of Greenwich.
 */
function readDays(list: 'holidays' | 'workdays'): string[] {
  return Object.keys(readRecord(readRecord(readJson('chinese-days/dist/chinese-days.json'))[list])).sort()
}

function packageVersion(): string {
  const version = readRecord(readJson('chinese-days/package.json')).version
  if (typeof version !== 'string') throw new Error('The version of chinese-days could not be read')
  return version
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(weekday(day))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'))
}

function readRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('The data of chinese-days has another shape now')
  return Object.fromEntries(Object.entries(value))
}

if (require.main === module) {
  writeFileSync(TARGET, printCalendar(collectCalendar()))
  console.log('Wrote mock/catalogue/shared/calendar.yaml')
}
