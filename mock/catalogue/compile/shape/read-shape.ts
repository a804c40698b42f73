import * as v from 'valibot'
import type { Path } from '../finding'
import type { SourceFile } from '../source/source-file'

const KINDS: Record<string, string> = {
  string: '一段文字（数字和日期当文字用时要加引号）',
  number: '一个数字',
  boolean: 'true 或 false',
  array: '一个列表（每行以“- ”开头）',
  strict_object: '一组“键: 值”',
  record: '一组“键: 值”',
  non_empty: '至少一个字',
  integer: '整数',
  iso_date: '日期，如 2026-07-01',
  min_value: '更大的数',
  regex: '小写英文、数字和连字符组成的编号，如 birth-certificate',
  union: '文档里列出的几种写法之一'
}

/** Reads the value of a file as a shape; reports what does not fit and then gives nothing. */
export function readShape<Schema extends v.GenericSchema>(source: SourceFile, schema: Schema): v.InferOutput<Schema> | undefined {
  if (source.value === undefined) return undefined
  const result = v.safeParse(schema, source.value)
  if (result.success) return result.output
  for (const issue of result.issues) explain(source, issue, [])
  return undefined
}

function explain(source: SourceFile, issue: v.BaseIssue<unknown>, above: Path): void {
  const path = [...above, ...pathOf(issue)]
  const inner = issue.type === 'union' ? deepest(issue.issues) : undefined
  if (inner) return explain(source, inner, path)
  const key = String(path[path.length - 1] ?? source.file)
  if (isUnknownKey(issue)) return source.report(path, `不认识的键“${key}”`, '检查拼写，或看《编写指南》里这一层能写哪些键')
  if (isMissingKey(issue)) return source.report(path, `缺少“${key}”`, `在这一层补上“${key}:”`)
  source.report(path, `“${key}”的写法不对`, `这里要写${wanted(issue)}`)
}

/** Of the ways a union could have been meant, the one whose fault lies inside is the one the author meant. */
function deepest(issues: readonly v.BaseIssue<unknown>[] | undefined): v.BaseIssue<unknown> | undefined {
  return issues?.find((issue) => pathOf(issue).length > 0)
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((step) => typeof step.key === 'number' ? step.key : String(step.key))
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

function isMissingKey(issue: v.BaseIssue<unknown>): boolean {
  return (issue.type === 'strict_object' && issue.received === 'undefined') || issue.received === 'undefined'
}

function wanted(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'picklist' || issue.type === 'literal') return (issue.expected ?? '').split('"').join('').split('|').join('、').replace(/[()]/g, '')
  return KINDS[issue.type] ?? '另一种内容'
}
