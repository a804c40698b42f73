import type { Condition } from '@types-contract/contract'
import { buildCondition } from '../../mock/catalogue/compile/build/conditions'
import { placeOf } from '../../mock/catalogue/compile/build/condition-places'
import { buildRules } from '../../mock/catalogue/compile/build/rules'
import type { Path } from '../../mock/catalogue/compile/finding'

const reports: { path: Path; message: string }[] = []
const report = (path: Path, message: string) => { reports.push({ path, message }) }

const scope = {
  report,
  named: { 'by-agent': { filer: ['relative', 'village'] }, agreed: { all: ['by-agent', { sharing: 'yes' }] }, here: 'there', there: { not: 'here' } }
}

beforeEach(() => { reports.length = 0 })

const cases: [string, string | Record<string, unknown>, Condition][] = [
  ['an option', { married: 'yes' }, { answer: 'married', is: 'yes' }],
  ['one of some options', { married: ['yes', 'no'] }, { answer: 'married', oneOf: ['yes', 'no'] }],
  ['a number', { area: { 'at-least': 50, 'at-most': 90 } }, { answer: 'area', atLeast: 50, atMost: 90 }],
  ['two keys, both', { married: 'yes', 'field.way': 'father' }, { all: [{ answer: 'married', is: 'yes' }, { field: 'way', is: 'father' }] }],
  ['any of two', { any: [{ item: 'seal' }, { sharing: 'yes' }] }, { any: [{ item: 'seal' }, { dataSharing: true }] }],
  ['not', { not: { from: '2025-05-10' } }, { not: { from: '2025-05-10' } }],
  ['one of some items', { item: ['a', 'b'] }, { any: [{ item: 'a' }, { item: 'b' }] }],
  ['a filled field', { 'field.father': 'filled' }, { field: 'father', filled: true }],
  ['an empty field', { 'field.father': 'empty' }, { field: 'father', filled: false }],
  ['yes or no in a form', { 'field.agrees': true }, { field: 'agrees', is: true }],
  ['a named condition', 'by-agent', { answer: 'filer', oneOf: ['relative', 'village'] }],
  ['a name inside a name', { not: 'agreed' }, { not: { all: [{ answer: 'filer', oneOf: ['relative', 'village'] }, { dataSharing: true }] } }],
  ['a day', { until: '2025-05-10' }, { until: '2025-05-10' }]
]

test.each(cases)('reads %s', (_, raw, condition) => {
  expect(buildCondition(raw, ['when'], scope)).toEqual(condition)
  expect(reports).toEqual([])
})

test('knows where every part was written', () => {
  const condition = buildCondition({ any: [{ item: 'seal' }, { married: 'yes' }] }, ['items', 'a', 'when'], scope)
  const second = condition && 'any' in condition ? condition.any[1] : undefined
  expect(second && placeOf(second)).toEqual(['items', 'a', 'when', 'any', 1, 'married'])
})

test.each([
  [{ all: { a: 'b' } }, ['when', 'all']],
  [{ any: ['a'] }, ['when', 'any', 0]],
  [{ any: [7] }, ['when', 'any', 0]],
  [{ not: 'a' }, ['when', 'not']],
  [{ not: 7 }, ['when', 'not']],
  ['a', ['when']],
  ['here', ['conditions', 'there', 'not']],
  [{ item: 7 }, ['when', 'item']],
  [{ sharing: 'maybe' }, ['when', 'sharing']],
  [{ from: 'May' }, ['when', 'from']],
  [{ 'field.a': { more: 3 } }, ['when', 'field.a']],
  [{ a: [] }, ['when', 'a']]
])('%j is reported where it stands', (raw, path) => {
  expect(buildCondition(raw, ['when'], scope)).toBeUndefined()
  expect(reports.map((one) => one.path)).toEqual([path])
})

test('rules carry their parameters, message and severity', () => {
  const rules = buildRules([
    { length: [2, 6], message: '太长' }, { range: [1, null], severity: 'warning' }, { 'region-inside': '321183' },
    { 'age-between': [79, 130], counted: 'year-end' }, { 'group-total': { share: 100 } }
  ], ['rules'], report)
  expect(rules).toEqual([
    { kind: 'length', min: 2, max: 6, message: '太长' },
    { kind: 'range', min: 1, severity: 'warning' },
    { kind: 'region-inside', value: '321183' },
    { kind: 'age-between', min: 79, max: 130, value: 'year-end' },
    { kind: 'group-total', field: 'share', value: 100 }
  ])
  expect(reports).toEqual([])
})

test('years counted to the end of the year belong to ages only', () => {
  buildRules([{ length: [2, 6], counted: 'year-end' }], ['rules'], report)
  expect(reports.map(({ path }) => path)).toEqual([['rules', 0, 'counted']])
})
