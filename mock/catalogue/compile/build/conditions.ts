import type { Condition } from '@types-contract/contract'
import type { Path, Report } from '../finding'
import type { AuthorCondition } from '../shape/basics'
import { ownEntry } from '@/domain/conditions/lookup'
import { markPlace } from './condition-places'
import { FIELD_PREFIX } from './names'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What a condition may refer to, and where its faults go. */
export interface ConditionScope {
  report: Report
  /** The conditions that the package gives a name. */
  named: Readonly<Record<string, AuthorCondition>>
  /** Sets of items with a name. */
  groups?: Readonly<Record<string, readonly string[]>>
  /** The names that are being read, so that a circle is noticed. */
  within?: readonly string[]
}

/** The items that a list of ids names; a group stands for its items. */
export const withGroups = (groups: Readonly<Record<string, readonly string[]>>, ids: readonly string[]): string[] =>
  ids.flatMap((id) => ownEntry(groups, id) ?? [id])

/**
 * Turns the author's condition into data. Several keys in one map must all hold; a list beside
 * a question or a field means one of them. Faults are reported and left out.
 */
export function buildCondition(raw: AuthorCondition | undefined, path: Path, scope: ConditionScope): Condition | undefined {
  if (raw === undefined) return undefined
  if (typeof raw === 'string') return buildNamed(raw, path, scope)
  const { report } = scope
  const parts: Condition[] = []
  for (const [key, test] of Object.entries(raw)) {
    const part = buildPart(key, test, [...path, key], scope)
    if (part) parts.push(markPlace(part, [...path, key]))
  }
  if (Object.keys(raw).length === 0) report(path, '条件是空的', '写上条件，或删掉整行（不写就是总成立）')
  return parts.length > 1 ? markPlace({ all: parts }, path) : parts[0]
}

/** A condition that is read where it is defined, so that what is wrong in it is told there. */
function buildNamed(name: string, path: Path, scope: ConditionScope): Condition | undefined {
  const { report, named, within = [] } = scope
  const raw = ownEntry(named, name)
  if (raw === undefined) {
    report(path, `没有名为“${name}”的条件`, '改成 conditions 里的名称，或先在那里写好这个条件')
    return undefined
  }
  if (within.includes(name)) {
    report(path, `条件“${name}”绕回了自己`, '改掉 conditions 里互相引用的一处')
    return undefined
  }
  return buildCondition(raw, ['conditions', name], { ...scope, within: [...within, name] })
}

function buildPart(key: string, test: unknown, path: Path, scope: ConditionScope): Condition | undefined {
  const { report } = scope
  switch (key) {
    case 'all':
    case 'any':
      return buildList(key, test, path, scope)
    case 'not':
      return buildNot(test, path, scope)
    case 'is':
      return buildIs(test, path, scope)
    case 'item':
      return buildItem(test, path, scope)
    case 'sharing':
      return buildSharing(test, path, report)
    case 'from':
    case 'until':
      return buildDay(key, test, path, report)
    default:
      return key.startsWith(FIELD_PREFIX)
        ? buildField(key.slice(FIELD_PREFIX.length), test, path, report)
        : buildAnswer(key, test, path, report)
  }
}

function buildList(key: 'all' | 'any', test: unknown, path: Path, scope: ConditionScope): Condition | undefined {
  if (!Array.isArray(test)) {
    scope.report(path, `“${key}”后面要写一列条件`, '每个条件一行，以“- ”开头')
    return undefined
  }
  const entries: unknown[] = test
  const parts = entries.flatMap((entry, index) => {
    const part = isCondition(entry) ? buildCondition(entry, [...path, index], scope) : undefined
    if (!isCondition(entry)) scope.report([...path, index], '这不是一个条件', '写成“- 问题编号: 选项编号”，或 conditions 里的名称')
    return part ? [part] : []
  })
  if (parts.length === 0) return undefined
  return key === 'all' ? { all: parts } : { any: parts }
}

function buildNot(test: unknown, path: Path, scope: ConditionScope): Condition | undefined {
  const part = isCondition(test) ? buildCondition(test, path, scope) : undefined
  if (!isCondition(test)) scope.report(path, '“not”后面要写一个条件', '写成“not: { 问题编号: 选项编号 }”，或 conditions 里的名称')
  return part && { not: part }
}

/** Names of conditions that must all hold beside the other keys. */
function buildIs(test: unknown, path: Path, scope: ConditionScope): Condition | undefined {
  const names = typeof test === 'string' ? [test] : wordList(test)
  if (!names) scope.report(path, '“is”后面要写条件的名称', '写成“is: 名称”，几个都要成立时写成列表')
  const parts = (names ?? []).flatMap((name) => buildNamed(name, path, scope) ?? [])
  return parts.length > 1 ? { all: parts } : parts[0]
}

function buildItem(test: unknown, path: Path, { report, groups = {} }: ConditionScope): Condition | undefined {
  const named = typeof test === 'string' ? [test] : wordList(test)
  const ids = named && withGroups(groups, named)
  if (ids?.length === 1 && ids[0] !== undefined) return { item: ids[0] }
  if (ids) return { any: ids.map((item) => ({ item })) }
  report(path, '“item”后面要写事项编号', '写成“item: birth-certificate”，几个任一时写成列表')
  return undefined
}

function buildSharing(test: unknown, path: Path, report: Report): Condition | undefined {
  if (test === 'yes' || test === true) return { dataSharing: true }
  if (test === 'no' || test === false) return { dataSharing: false }
  report(path, '“sharing”只能是 yes 或 no', '同意数据共享时写 yes，不同意时写 no')
  return undefined
}

function buildDay(key: 'from' | 'until', test: unknown, path: Path, report: Report): Condition | undefined {
  if (typeof test === 'string' && DAY.test(test)) return key === 'from' ? { from: test } : { until: test }
  report(path, `“${key}”后面要写日期`, '写成 2025-05-10 这样的日期')
  return undefined
}

function buildField(field: string, test: unknown, path: Path, report: Report): Condition | undefined {
  if (test === 'filled') return { field, filled: true }
  if (test === 'empty') return { field, filled: false }
  if (typeof test === 'string' || typeof test === 'boolean') return { field, is: test }
  const options = wordList(test)
  if (options) return { field, oneOf: options }
  const range = readRange(test)
  if (range) return { field, ...range }
  report(path, `字段条件“${field}”看不懂`, '写选项编号、列表、true/false、filled、empty，或 { at-least: 数, at-most: 数 }')
  return undefined
}

function buildAnswer(answer: string, test: unknown, path: Path, report: Report): Condition | undefined {
  if (typeof test === 'string') return { answer, is: test }
  const options = wordList(test)
  if (options) return { answer, oneOf: options }
  const range = readRange(test)
  if (range) return { answer, ...range }
  report(path, `问题条件“${answer}”看不懂`, '写选项编号、选项列表，或 { at-least: 数, at-most: 数 }')
  return undefined
}

function wordList(test: unknown): string[] | undefined {
  if (!Array.isArray(test) || test.length === 0) return undefined
  const entries: unknown[] = test
  return entries.every((entry): entry is string => typeof entry === 'string') ? entries : undefined
}

function readRange(test: unknown): { atLeast?: number; atMost?: number } | undefined {
  if (!isMap(test)) return undefined
  const { 'at-least': atLeast, 'at-most': atMost, ...rest } = test
  if (Object.keys(rest).length > 0) return undefined
  if (typeof atLeast !== 'number' && typeof atMost !== 'number') return undefined
  return {
    ...(typeof atLeast === 'number' && { atLeast }),
    ...(typeof atMost === 'number' && { atMost })
  }
}

function isCondition(value: unknown): value is AuthorCondition {
  return typeof value === 'string' || isMap(value)
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
