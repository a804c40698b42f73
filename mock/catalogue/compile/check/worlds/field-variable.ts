import type { Field, FieldCondition, FieldValue, GroupField } from '@types-contract/contract'
import type { Lookup } from '@/domain/conditions/lookup'
import { limitsIn, namedIn } from '../leaves'
import { numbersBetween } from './numbers'
import { variableOf, type Variable } from './variable'

/** The value of a field, undefined where nothing is filled in. */
export type FieldVariable = Variable<FieldValue | undefined>

type AnyField = Field | GroupField
type Values = readonly [FieldValue | undefined, ...(FieldValue | undefined)[]]

/** Every value some condition can tell from the others, and none; a derived one is missing only where its source is. */
export function fieldVariable(field: AnyField, leaves: readonly FieldCondition[], level: number): FieldVariable {
  if (field.kind === 'multi-select') return several(optionsFor(field, leaves), level)
  const [first, ...others] = valuesOf(field, leaves)
  const values: Values = field.derived ? [first, ...others] : [first, ...others, undefined]
  return variableOf(level, values)
}

function valuesOf(field: AnyField, leaves: readonly FieldCondition[]): Values {
  switch (field.kind) {
    case 'boolean': return [true, false]
    case 'number': case 'amount': return some(numbersFor(field, leaves))
    case 'group': return some(rowCounts(field, leaves).map(rows))
    case 'select': return some(optionsFor(field, leaves))
    case 'region': case 'address': return some(textsFor(leaves).map((code) => ({ code, name: code, ...(field.kind === 'address' && { detail: code }) })))
    default: return field.derived?.kind === 'sex-of-id-number' ? ['male', 'female'] : some(textsFor(leaves))
  }
}

/** What the field's own rules refuse, nobody hands in. */
function numbersFor({ rules }: AnyField, leaves: readonly FieldCondition[]): number[] {
  const { min, max } = rules.find(({ kind, when, severity }) => kind === 'range' && !when && severity !== 'warning') ?? {}
  return numbersBetween(leaves.flatMap(limitsIn), min, max)
}

function some(values: readonly FieldValue[]): Values {
  const [first, ...others] = values
  return [first, ...others]
}

/** What conditions name, and one of what they do not; all options where they count them. The default first. */
function optionsFor(field: AnyField, leaves: readonly FieldCondition[]): string[] {
  const options = (field.options ?? []).map(({ id }) => id)
  const counted = leaves.some(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined)
  const named = new Set(leaves.flatMap(namedIn))
  const plain = 'defaultOption' in field ? field.defaultOption : undefined
  const other = options.find((id) => !named.has(id))
  const told = counted && field.kind === 'multi-select' ? options : options.filter((id) => named.has(id) || id === other)
  return [...told].sort((a, b) => Number(b === plain) - Number(a === plain))
}

function textsFor(leaves: readonly FieldCondition[]): string[] {
  return ['其他内容', ...new Set(leaves.flatMap(namedIn))]
}

function several(options: readonly string[], level: number): FieldVariable {
  return {
    level,
    sizes: options.map(() => 2),
    read: (chosen) => {
      const ids = options.filter((_, index) => chosen[index] === 1)
      return ids.length > 0 ? ids : undefined
    }
  }
}

function rowCounts(field: AnyField, leaves: readonly FieldCondition[]): number[] {
  const { min = 0, max = 1 } = ('group' in field ? field.group : undefined) ?? {}
  return numbersBetween(leaves.flatMap(limitsIn), Math.max(1, min), Math.max(1, max)).filter(Number.isInteger)
}

function rows(count: number): FieldValue {
  return Array.from({ length: count }, (_, index) => ({ rowId: String(index), values: {} }))
}

/** A lookup that knows one value only. */
export function filledWith(value: FieldValue | undefined): Lookup {
  return { answer: () => undefined, value: () => value, hasItem: () => false, dataSharing: true, today: '' }
}
