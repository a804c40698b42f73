import * as v from 'valibot'
import type { Condition, Derivation, Field, FieldKind } from '@types-contract/contract'
import type { Path, Report } from '../finding'
import { authorCondition } from '../shape/basics'
import type { AuthorDerived, AuthorSharedField } from '../shape/field'
import { conditionAt, type BuildContext } from './context'
import { buildRules } from './rules'

type ValueParts = Pick<Field, 'label' | 'hint' | 'kind' | 'format' | 'optional' | 'rules' | 'options' | 'unit' | 'sensitive'>

/** What a field of the form and a field of a row have in common. */
export function buildValueParts(context: BuildContext, raw: AuthorSharedField, kind: FieldKind | undefined, path: Path): ValueParts {
  const { report } = context
  if (raw.label === undefined) report(path, '字段缺少“label”', '写上人们看得懂的名称，如“宝宝姓名”')
  if (kind === undefined) report(path, '字段缺少“kind”', '写上类型(text、date、select……),或用 is / like 引用公共字段')
  if ((kind === 'select' || kind === 'multi-select') && !raw.options) report(path, '选择字段没有选项', '在 options 下写“选项编号: 文字”')
  return {
    label: raw.label ?? '',
    ...(raw.hint !== undefined && { hint: raw.hint }),
    kind: kind ?? 'text',
    ...(raw.format !== undefined && { format: raw.format }),
    ...(raw.optional !== undefined && { optional: raw.optional }),
    rules: buildRules(raw.rules, [...path, 'rules'], report, (when, at) => ruleCondition(context, when, at)),
    ...(raw.options && { options: Object.entries(raw.options).map(([id, text]) => ({ id, text })) }),
    ...(raw.unit !== undefined && { unit: raw.unit }),
    ...(raw.sensitive !== undefined && { sensitive: raw.sensitive })
  }
}

/** A rule may hold only under a condition, written like any other. */
function ruleCondition(context: BuildContext, raw: unknown, path: Path): Condition | undefined {
  if (raw === undefined) return undefined
  if (v.is(authorCondition, raw)) return conditionAt(context, raw, path)
  context.report(path, '“when”的写法不对', '写一个条件，或 conditions 里的名称')
  return undefined
}

/** `{ sex-of-id-number: child-id-number }` as it travels. */
export function buildDerivation(raw: AuthorDerived | undefined, path: Path, report: Report): Derivation | undefined {
  if (!raw) return undefined
  const given = KINDS.flatMap((kind) => {
    const from = raw[kind]
    return from === undefined ? [] : [{ kind, from }]
  })
  if (given.length !== 1) report(path, '“derived”要写且只写一种推算', '如 derived: { birth-date-of-id-number: elder-id-number }')
  return given[0]
}

const KINDS = [
  'sex-of-id-number', 'birth-date-of-id-number', 'age-of-id-number', 'same-value', 'answer-text'
] as const satisfies readonly Derivation['kind'][]
