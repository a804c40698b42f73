import type { Field, FieldRule, FieldValue, GroupField, SimpleValue } from '@types-contract/contract'
import { addDays, addYears, isRealDate } from '@/domain/dates/calendar-date'
import { makeIdCheck } from '@/domain/formats/make-check-digits'
import { isFormatName } from '@/domain/formats/registry'
import { generateValue, makeRandom } from '../generate-values'

/** A field of the form, or of a row of one. */
export type Asked = Field | GroupField

/** What candidates are made from. */
export interface Situation {
  today: string
  seed: number
  /** What other fields hold. */
  value(fieldId: string): FieldValue | undefined
}

const GENERATED = 24
const USUAL_AGES = [35, 60]
/** Far ones first: a day may pass between filling and handing in. */
const A_FEW_DAYS = [-40, 40, -10, 10, -3, 3, -1, 1, 0]
const LONGEST = 4_000

const rulesOf = ({ rules }: Asked, ...kinds: FieldRule['kind'][]): FieldRule[] => rules.filter(({ kind }) => kinds.includes(kind))

const limitsOf = (rules: readonly FieldRule[]): number[] => rules.flatMap(({ min, max }) => [min, max]).filter((limit): limit is number => limit !== undefined)

const around = (limits: readonly number[]): number[] => limits.flatMap((limit) => [limit + 1, limit - 1, limit])

const idNumberAged = (today: string, age: number, seed: number): string => {
  const first17 = `321199${addYears(today, -age).slice(0, 4)}0101${String(seed % 1000).padStart(3, '0')}`
  return first17 + makeIdCheck(first17)
}

const agesOf = (field: Asked): number[] => around(limitsOf(rulesOf(field, 'age-between'))).filter((age) => age >= 0 && age < 140)

const formatted = (field: Asked, { today, seed }: Situation): string[] => {
  if (field.format === undefined || !isFormatName(field.format)) return []
  const { format } = field
  const aged = format === 'id-number' ? [...USUAL_AGES, ...agesOf(field)].map((age) => idNumberAged(today, age, seed)) : []
  return [...aged, ...Array.from({ length: GENERATED }, (_, at) => generateValue(format, seed * GENERATED + at))]
}

const texts = (field: Asked, situation: Situation): string[] => {
  const start = rulesOf(field, 'starts-with').map(({ value }) => String(value ?? '')).join('')
  const lengths = around(limitsOf(rulesOf(field, 'length'))).filter((length) => length > 0 && length < LONGEST)
  const written = [6, 2, ...lengths].map((length) => (start + `测${situation.seed}`).padEnd(length, '试').slice(0, length))
  return [...formatted(field, situation), ...written, `${start}${'测试内容'.repeat(3)}`, `非${'测试内容'.repeat(2)}`, '测'.repeat(60)]
}

const numbers = (field: Asked): number[] => {
  const places = limitsOf(rulesOf(field, 'decimals'))
  return [1, 0, 100, ...around(limitsOf(rulesOf(field, 'range'))), ...places.map((place) => 1 + 10 ** -(place + 1)), 0.5, -1, 1e12]
}

const othersOf = (field: Asked, { value }: Situation): (string | number)[] => field.rules.flatMap(({ field: id }) => {
  const other = id === undefined ? undefined : value(id)
  return typeof other === 'string' || typeof other === 'number' ? [other] : []
})

/** Days on both sides of everything the rules of a date name. */
const days = (field: Asked, situation: Situation): string[] => {
  const { today } = situation
  const others = othersOf(field, situation).map((other) => String(other).slice(0, 10)).filter(isRealDate)
  const fixed = field.rules.flatMap(({ from, to }) => [from, to]).filter((day): day is string => day !== undefined)
  const near = [today, ...others, ...fixed].flatMap((day) => A_FEW_DAYS.map((distance) => addDays(day, distance)))
  const limits = around(limitsOf(rulesOf(field, 'within-days'))).map((distance) => addDays(today, distance))
  const years = [...agesOf(field).map((age) => -age), ...around(limitsOf(rulesOf(field, 'within-years'))), -30].map((year) => addYears(today, year))
  const months = around(limitsOf(rulesOf(field, 'within-months'))).map((month) => addDays(today, month * 30))
  return [...near, ...limits, ...years, ...months]
}

const codesOf = (field: Asked): string[] => [...rulesOf(field, 'region-inside').map(({ value }) => String(value ?? '')), '321183002', '110101001']

/** The options, beginning at one that hangs on seed and field, so that any two fields meet in every way. */
const optionsOf = ({ id, options = [] }: Asked, seed: number): string[] => {
  const letters = Array.from(id).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), seed)
  const first = Math.floor(makeRandom(letters)() * options.length)
  return options.map((_, at) => options[(at + first) % options.length]?.id ?? '')
}

const ofKind = (field: Asked, situation: Situation): SimpleValue[] => {
  switch (field.kind) {
    case 'text': case 'long-text': return texts(field, situation)
    case 'number': case 'amount': return numbers(field)
    case 'date': return days(field, situation)
    case 'date-time': return days(field, situation).map((day) => `${day}T09:30`)
    case 'month': return days(field, situation).map((day) => day.slice(0, 7))
    case 'select': return optionsOf(field, situation.seed)
    case 'multi-select': return [optionsOf(field, situation.seed).slice(0, 1), (field.options ?? []).map(({ id }) => id), []]
    case 'boolean': return situation.seed % 2 === 0 ? [true, false] : [false, true]
    case 'region': return codesOf(field).map((code) => ({ code, name: '宝华镇', village: '示范社区' }))
    case 'address': return codesOf(field).flatMap((code) => ['测试路100号测试大厦', '一'].map((detail) => ({ region: '江苏省镇江市句容市宝华镇', code, detail })))
    case 'group': return []
  }
}

/** Made-up values for a field, plausible ones first: some keep every rule, and for every rule some break it. */
export const candidatesFor = (field: Asked, situation: Situation): SimpleValue[] => [...ofKind(field, situation), ...othersOf(field, situation)]
