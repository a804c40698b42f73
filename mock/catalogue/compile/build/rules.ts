import type { Condition, FieldRule } from '@types-contract/contract'
import type { Path, Report } from '../finding'

type Parameters = Omit<FieldRule, 'kind' | 'severity' | 'message' | 'when'>
type ReadParameters = (value: unknown) => Parameters | undefined

const nothing: ReadParameters = (value) => (value === null || value === true ? {} : undefined)
const field: ReadParameters = (value) => (typeof value === 'string' ? { field: value } : undefined)
const value: ReadParameters = (given) => (typeof given === 'string' || typeof given === 'number' ? { value: given } : undefined)
const atMost: ReadParameters = (given) => (typeof given === 'number' ? { max: given } : undefined)

/** A pair is written `[least, most]`; `~` leaves one end open. */
const pair: ReadParameters = (given) => {
  if (!Array.isArray(given) || given.length !== 2) return undefined
  const [min, max]: unknown[] = given
  if (!isBound(min) || !isBound(max) || (min === null && max === null)) return undefined
  return { ...(min !== null && { min }), ...(max !== null && { max }) }
}

/** Two days, one of which may be left open. */
const days: ReadParameters = (given) => {
  if (!Array.isArray(given) || given.length !== 2) return undefined
  const [from, to]: unknown[] = given
  if (!isDay(from) || !isDay(to) || (from === null && to === null)) return undefined
  return { ...(from !== null && { from }), ...(to !== null && { to }) }
}

const READERS: Record<FieldRule['kind'], { read: ReadParameters; wanted: string }> = {
  length: { read: pair, wanted: '[最少字数, 最多字数]' },
  range: { read: pair, wanted: '[最小值, 最大值],一头不限写 ~' },
  decimals: { read: atMost, wanted: '小数位数，如 2' },
  'not-after-today': { read: nothing, wanted: 'true' },
  'not-before-today': { read: nothing, wanted: 'true' },
  'not-after-field': { read: field, wanted: '另一个字段的编号' },
  'not-before-field': { read: field, wanted: '另一个字段的编号' },
  'different-from': { read: field, wanted: '另一个字段的编号' },
  'same-as': { read: field, wanted: '另一个字段的编号' },
  'within-days': { read: pair, wanted: '[最早, 最晚],从今天起的天数，过去为负' },
  'within-years': { read: pair, wanted: '[最早, 最晚]，从今天起的年数，过去为负' },
  'days-between': { read: days, wanted: "['2026-07-01', ~]，第一天和最后一天，一头不限写 ~" },
  'within-months': { read: pair, wanted: '[最早, 最晚],从本月起的月数，过去为负' },
  'group-total': { read: groupTotal, wanted: '{ 列编号: 合计 }，如 { share: 100 }' },
  'starts-with': { read: value, wanted: '开头的文字' },
  'age-between': { read: pair, wanted: '[最小周岁, 最大周岁],一头不限写 ~' },
  'region-inside': { read: value, wanted: '区划代码，加引号，如 "321183"' }
}

/** Turns the author's rules (`- length: [2, 6]`) into data; `message`, `severity`, `when` and `counted` may stand beside the kind. */
export function buildRules(raw: readonly Record<string, unknown>[] | undefined, path: Path, report: Report, conditionAt: ReadCondition = () => undefined): FieldRule[] {
  return (raw ?? []).flatMap((entry, index) => {
    const rule = buildRule(entry, [...path, index], report, conditionAt)
    return rule ? [rule] : []
  })
}

/** Reads a condition at a place of the package. */
export type ReadCondition = (raw: unknown, path: Path) => Condition | undefined

function buildRule(entry: Record<string, unknown>, path: Path, report: Report, conditionAt: ReadCondition): FieldRule | undefined {
  const { message, severity, counted, when: rawWhen, ...rest } = entry
  const when = conditionAt(rawWhen, [...path, 'when'])
  const [kind, ...others] = Object.keys(rest)
  if (kind === undefined || others.length > 0 || !isKind(kind)) {
    report(path, `不认识的填写规则“${kind ?? ''}”`, `一行一条，可用：${Object.keys(READERS).join('、')}`)
    return undefined
  }
  const parameters = READERS[kind].read(rest[kind])
  if (!parameters) {
    report([...path, kind], `规则“${kind}”后面写得不对`, `要写${READERS[kind].wanted}`)
    return undefined
  }
  if (counted !== undefined && (kind !== 'age-between' || counted !== 'year-end')) {
    report([...path, 'counted'], '“counted”只能写在 age-between 旁边，值是 year-end', '年龄按当年 12 月 31 日算的写 counted: year-end，按今天算的删掉')
  }
  return {
    kind,
    ...parameters,
    ...(counted === 'year-end' && { value: counted }),
    ...(when && { when }),
    ...(severity === 'warning' && { severity }),
    ...(typeof message === 'string' && { message })
  }
}

function groupTotal(given: unknown): Parameters | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  const [first, ...others] = Object.entries(given)
  if (!first || others.length > 0 || typeof first[1] !== 'number') return undefined
  return { field: first[0], value: first[1] }
}

function isDay(day: unknown): day is string | null {
  return day === null || (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day))
}

function isBound(bound: unknown): bound is number | null {
  return bound === null || typeof bound === 'number'
}

function isKind(kind: string): kind is FieldRule['kind'] {
  return Object.prototype.hasOwnProperty.call(READERS, kind)
}
