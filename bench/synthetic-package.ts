import type { Field, FieldValues, ServiceItem, ServicePackage } from '@types-contract/contract'
import { makeIdCheck } from '@/domain/formats/make-check-digits'

const ITEMS = 20
const FIELDS_PER_SECTION = 20

const itemId = (at: number): string => `item-${at % ITEMS}`
const fieldId = (at: number): string => `field-${at}`
const usedBy = (at: number): Field['usedBy'] => [at, at * 7 + 3, at * 11 + 5].map((item) => ({ itemId: itemId(item), name: `第${item % ITEMS}张表的第${at}项` }))

/** Ten kinds of field in turn: typed, chosen, shown by a choice, compared with another, derived. */
const SHAPES: ((at: number) => Partial<Field>)[] = [
  () => ({ kind: 'text', format: 'id-number' }),
  () => ({ kind: 'select', options: ['a', 'b', 'c'].map((id) => ({ id, text: id })) }),
  (at) => ({ kind: 'text', visibleWhen: { field: fieldId(at - 1), is: 'a' }, rules: [{ kind: 'length', min: 2, max: 50 }] }),
  () => ({ kind: 'number', unit: '人', rules: [{ kind: 'range', min: 0, max: 99999 }, { kind: 'decimals', max: 0 }] }),
  (at) => ({ kind: 'text', format: 'person-name', visibleWhen: { all: [{ field: fieldId(at - 1), atLeast: 5 }, { field: fieldId(at - 3), oneOf: ['a', 'b'] }] } }),
  (at) => ({ kind: 'number', derived: { kind: 'age-of-id-number', from: fieldId(at - 5) } }),
  () => ({ kind: 'date', rules: [{ kind: 'not-after-today' }] }),
  (at) => ({ kind: 'date', rules: [{ kind: 'not-before-field', field: fieldId(at - 1) }], visibleWhen: { field: fieldId(at - 1), filled: true } }),
  () => ({ kind: 'text', format: 'mobile', optional: true }),
  (at) => ({ kind: 'text', derived: { kind: 'same-value', from: fieldId(at - 1) } })
]

function makeField(at: number): Field {
  return { id: fieldId(at), label: `第${at}项`, kind: 'text', usedBy: usedBy(at), rules: [], ...SHAPES[at % SHAPES.length]?.(at) }
}

function makeItem(at: number): ServiceItem {
  return {
    id: `item-${at}`, name: `第${at}个事项`, shortName: `事项${at}`, departmentId: `department-${at % 8}`, choice: 'mandatory', waitsFor: at % 4 === 0 ? [] : [{ itemId: `item-${at - 1}` }],
    promisedWorkingDays: at % 6, fee: { kind: 'free', text: '不收费' }, outcomes: [], channel: 'online', basis: []
  }
}

/** A package larger than any real one, in which a tenth of the fields are of each shape. */
export function syntheticPackage(fieldCount: number): ServicePackage {
  const fields = Array.from({ length: fieldCount }, (_, at) => makeField(at))
  const sections = Array.from({ length: Math.ceil(fieldCount / FIELDS_PER_SECTION) }, (_, at) => ({
    id: `section-${at}`, title: `第${at}部分`, fieldIds: fields.slice(at * FIELDS_PER_SECTION, (at + 1) * FIELDS_PER_SECTION).map(({ id }) => id)
  }))
  return {
    id: 'synthetic', number: 0, name: '合成', icon: 'newborn', audience: 'person', lifeEvent: 'birth', starred: false, tone: 'ordinary', summary: '', outcomesSummary: [], searchWords: [],
    version: '1', effectiveFrom: '2026-01-01', leadDepartmentId: 'department-0', coordinatingDepartmentIds: [], departments: [], basis: [], questions: [],
    items: Array.from({ length: ITEMS }, (_, at) => makeItem(at)), materials: [], sections, fields,
    deliveries: [{ kind: 'electronic', text: '电子证照' }], consents: [], commonQuestions: [], windows: []
  }
}

function valueOf(at: number): FieldValues[string] {
  const first17 = `321199${1950 + (at % 50)}0101${String(at % 1000).padStart(3, '0')}`
  const values = [first17 + makeIdCheck(first17), at % 3 === 0 ? 'c' : 'a', '测试内容', at % 12, '许示范', 0, '2026-01-01', '2026-02-01', '13900000001', '']
  return values[at % values.length] ?? ''
}

/** A value for every field, those included that the choices hide. */
export function syntheticValues(fieldCount: number): FieldValues {
  return Object.fromEntries(Array.from({ length: fieldCount }, (_, at) => [fieldId(at), valueOf(at)]))
}
