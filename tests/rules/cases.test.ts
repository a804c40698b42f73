import { evaluate } from '@/domain/conditions/evaluate'
import { explain } from '@/domain/conditions/explain'
import { kindOf, type KindOfCondition } from '@/domain/conditions/kinds'
import { lookupOf } from '@/domain/conditions/lookup'
import { checkRule, RULE_CHECKS } from '@/domain/validation/check-rule'
import type { Field, FieldValue } from '@types-contract/contract'
import { factsOf, type ConditionCase } from './fixtures/condition-case'
import { codesOf, problemsOf, type FieldCase } from './fixtures/field-case'
import { packageById } from './fixtures/packages'
import { checkPackageCase, type PackageCase } from './fixtures/package-case'
import { packagesWithCases, readCases } from './fixtures/read-cases'

const conditionCases = readCases<ConditionCase>('conditions')
const ruleCases = readCases<FieldCase>('rules')
const kindCases = readCases<FieldCase>('kinds')

const CONDITION_KINDS: Readonly<Record<KindOfCondition['kind'], true>> = {
  all: true, any: true, not: true, answer: true, field: true, item: true, 'data-sharing': true, from: true, until: true
}
const FIELD_KINDS: Readonly<Record<Field['kind'], true>> = {
  text: true, 'long-text': true, number: true, amount: true, date: true, 'date-time': true, month: true,
  select: true, 'multi-select': true, boolean: true, region: true, address: true, group: true
}

describe('a condition', () => {
  it.each(conditionCases)('$topic: $name', (one) => {
    expect(evaluate(one.condition, factsOf(one))).toBe(one.holds)
    if (one.because) expect(explain(one.condition, factsOf(one))).toEqual(one.because)
  })

  it('that is not there always holds, for no reason', () => {
    expect(evaluate(undefined, factsOf({}))).toBe(true)
    expect(explain(undefined, factsOf({}))).toEqual([])
  })

  it.each(Object.keys(CONDITION_KINDS))('of the kind %s has cases of both outcomes', (kind) => {
    const outcomes = conditionCases.filter((one) => kindOf(one.condition).kind === kind && one.topic === kind).map((one) => one.holds)
    expect(new Set(outcomes).size).toBe(2)
  })
})

describe('a rule', () => {
  it.each(ruleCases)('$topic: $name', (one) => {
    expect(codesOf(one)).toEqual(one.problems)
    if (one.parameters) expect(problemsOf(one).map(({ parameters }) => parameters)).toStrictEqual(one.parameters)
  })

  it.each(Object.keys(RULE_CHECKS))('%s never fails on a value it is not meant for', (kind) => {
    const [rule] = ruleCases.find((one) => one.topic === kind)?.field.rules ?? []
    const values: FieldValue[] = ['不是日期', 5, true, ['a'], { code: '1', name: '一' }, { region: '一', detail: '二' }, [{ rowId: '1', values: {} }], []]
    const lookup = lookupOf(factsOf({ values: { other: 5 } }))
    if (!rule) throw new Error(`No case has the rule ${kind}`)
    expect(() => values.map((value) => checkRule(rule, value, lookup))).not.toThrow()
  })

  it('that needs no number for its sentence carries none', () => {
    const bare = ruleCases.find((one) => one.topic === 'not-after-today' && one.problems.length > 0)
    expect(bare && problemsOf(bare)).toStrictEqual([{ code: 'date.in-future', severity: 'error', source: 'field', id: 'own' }])
  })

  it.each(Object.keys(RULE_CHECKS))('%s has cases that keep it and cases that break it', (kind) => {
    const own = ruleCases.filter((one) => one.topic === kind && one.field.rules.some((rule) => rule.kind === kind))
    expect(own.some((one) => one.problems.length === 0)).toBe(true)
    expect(own.some((one) => one.problems.length > 0)).toBe(true)
  })

  it('says the author\'s own sentence when there is one', () => {
    const own = ruleCases.find((one) => one.field.rules.some((rule) => rule.message !== undefined && one.problems.length > 0))
    expect(own && problemsOf(own)[0]?.message).toBe(own?.field.rules[0]?.message)
  })
})

describe('a field', () => {
  it.each(kindCases)('$topic: $name', (one) => {
    expect(codesOf(one)).toEqual(one.problems)
  })

  it.each(Object.keys(FIELD_KINDS))('of the kind %s has cases that pass and cases that do not', (kind) => {
    const own = kindCases.filter((one) => one.topic === kind && one.field.kind === kind)
    expect(own.some((one) => one.problems.length === 0)).toBe(true)
    expect(own.some((one) => one.problems.length > 0)).toBe(true)
  })
})

describe.each(packagesWithCases())('the package %s', (packageId) => {
  const cases = readCases<PackageCase>(packageId)

  it.each(cases)('$topic: $name', (one) => {
    expect(one.package).toBe(packageId)
    checkPackageCase(packageById(one.package), one)
  })

  it('asks no question and has no item that no case is about', () => {
    const text = JSON.stringify(cases)
    const { questions, items } = packageById(packageId)
    expect([...questions, ...items].map(({ id }) => id).filter((id) => !text.includes(`"${id}"`))).toEqual([])
  })
})
