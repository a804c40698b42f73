import * as fc from 'fast-check'
import type { Condition, Field, Material, Question, ServiceItem, ServicePackage } from '@types-contract/contract'
import { FIXTURE_PACKAGE } from '../fixture-catalogue'

const OPTIONS = [{ id: 'a', text: '甲' }, { id: 'b', text: '乙' }, { id: 'c', text: '丙' }]
const option = fc.constantFrom('a', 'b')

/** What a condition may look at where it stands. */
interface Known {
  questionIds: string[]
  itemIds: string[]
  fieldIds: string[]
}

const NOTHING: Known = { questionIds: [], itemIds: [], fieldIds: [] }

function leaves({ questionIds, itemIds, fieldIds }: Known): fc.Arbitrary<Condition>[] {
  const number = fc.integer({ min: 0, max: 3 })
  const answers: fc.Arbitrary<Condition>[] = questionIds.length === 0 ? [] : [
    fc.record({ answer: fc.constantFrom(...questionIds), is: option }),
    fc.record({ answer: fc.constantFrom(...questionIds), oneOf: fc.constant<string[]>(['a', 'c']) }),
    fc.record({ answer: fc.constantFrom(...questionIds), atLeast: number }),
    fc.record({ answer: fc.constantFrom(...questionIds), atMost: number })
  ]
  const items: fc.Arbitrary<Condition>[] = itemIds.length === 0 ? [] : [fc.record({ item: fc.constantFrom(...itemIds) }), fc.record({ dataSharing: fc.boolean() })]
  const fields: fc.Arbitrary<Condition>[] = fieldIds.length === 0 ? [] : [
    fc.record({ field: fc.constantFrom(...fieldIds), is: fc.constantFrom<string | boolean>('a', 'b', true) }),
    fc.record({ field: fc.constantFrom(...fieldIds), filled: fc.boolean() }),
    fc.record({ field: fc.constantFrom(...fieldIds), atLeast: number })
  ]
  const days: fc.Arbitrary<Condition>[] = [fc.constantFrom({ from: '2026-05-01' }, { until: '2025-03-01' })]
  return [...answers, ...answers, ...items, ...fields, ...fields, ...days]
}

function condition(known: Known): fc.Arbitrary<Condition> {
  const leaf = fc.oneof(...leaves(known))
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: fc.record({ not: leaf }) },
    { weight: 1, arbitrary: fc.record({ all: fc.array(leaf, { minLength: 2, maxLength: 2 }) }) },
    { weight: 2, arbitrary: fc.record({ any: fc.array(leaf, { minLength: 2, maxLength: 3 }) }) }
  )
}

/** Something that is there once in so many times. */
function onceIn<Part>(times: number, part: fc.Arbitrary<Part>): fc.Arbitrary<Part | undefined> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: part })
}

const maybe = (known: Known): fc.Arbitrary<Condition | undefined> => onceIn(2, condition(known))

function question(index: number): fc.Arbitrary<Question> {
  const asked = { id: `q${index}`, text: '问', why: '因为' }
  const earlier = Array.from({ length: index }, (_, one) => `q${one}`)
  return fc.tuple(fc.constantFrom('single', 'single', 'multiple', 'number'), fc.nat(8), index === 0 ? fc.constant(undefined) : maybe({ ...NOTHING, questionIds: earlier }),
    index === 0 ? fc.constant(undefined) : maybe({ ...NOTHING, questionIds: earlier }))
    .map(([kind, stop, visibleWhen, when]): Question => ({
      ...asked, kind, ...(visibleWhen && { visibleWhen }),
      ...(kind === 'number' ? { min: 0, max: 3 } : { options: OPTIONS.slice(0, kind === 'single' ? 3 : 2).map((one, at) => ({ ...one, ...(at === stop && { stop: { reason: '不行', advice: '别处' } }), ...(at === 1 && { when }) })) })
    }))
}

function item(index: number, count: number): fc.Arbitrary<ServiceItem> {
  const others = Array.from({ length: count }, (_, one) => `i${one}`)
  const earlier = others.slice(0, index)
  const [fixture] = FIXTURE_PACKAGE.items
  if (!fixture) throw new Error('The fixture has no item')
  return fc.record({
    choice: fc.constantFrom('mandatory', 'optional', 'preselected', 'tied', 'automatic'), includedWhen: maybe({ ...NOTHING, questionIds: ['q0', 'q1'], itemIds: earlier }),
    onWhen: maybe({ ...NOTHING, questionIds: ['q0', 'q1'] }),
    waitsFor: fc.subarray(others.filter((_, at) => at !== index)).map((ids) => ids.map((itemId) => ({ itemId }))), promisedWorkingDays: fc.constantFrom(1, 20, 30)
  }).map((parts) => ({ ...fixture, ...parts, id: `i${index}` }))
}

function field(index: number, itemIds: string[]): fc.Arbitrary<Field> {
  const earlier = Array.from({ length: index }, (_, one) => `f${one}`)
  const known = { questionIds: ['q0', 'q1'], itemIds, fieldIds: earlier }
  const derived = index === 0 ? fc.constant({ kind: 'answer-text' as const, from: 'q0' }) : fc.constantFrom({ kind: 'answer-text' as const, from: 'q0' }, { kind: 'same-value' as const, from: 'f0' })
  return fc.record({
    kind: fc.constantFrom('select', 'multi-select', 'boolean', 'number', 'text'), optional: fc.boolean(), usedBy: users(itemIds), useWhen: maybe(known),
    visibleWhen: maybe(known), requiredWhen: maybe(known), derived: onceIn(4, derived),
    producedBy: onceIn(4, fc.subarray(itemIds, { minLength: 1 })), defaultOption: onceIn(3, option)
  }).map(({ defaultOption, derived: from, useWhen, usedBy: [first, ...others], ...parts }): Field => ({
    ...parts, usedBy: [...(first ? [{ ...first, when: useWhen }] : []), ...others], id: `f${index}`, label: '项', rules: [], ...(from && { derived: from }),
    ...((parts.kind === 'select' || parts.kind === 'multi-select') && { options: OPTIONS.slice(0, 2) }), ...(parts.kind === 'select' && { defaultOption })
  }))
}

function users(itemIds: string[]): fc.Arbitrary<{ itemId: string }[]> {
  return fc.subarray(itemIds, { minLength: 1 }).map((ids) => ids.map((itemId) => ({ itemId })))
}

function material(index: number, itemIds: string[]): fc.Arbitrary<Material> {
  const known = { questionIds: ['q0', 'q1'], itemIds, fieldIds: ['f0'] }
  const [fixture] = FIXTURE_PACKAGE.materials
  if (!fixture) throw new Error('The fixture has no material')
  return fc.record({ neededBy: users(itemIds), neededWhen: maybe(known), useWhen: maybe(known) })
    .map(({ neededBy: [first, ...others], neededWhen, useWhen }) => ({
      ...fixture, id: `m${index}`, neededWhen, neededBy: [...(first ? [{ ...first, when: useWhen }] : []), ...others]
    }))
}

const list = <Part>(count: number, make: (index: number) => fc.Arbitrary<Part>): fc.Arbitrary<Part[]> =>
  fc.tuple(...Array.from({ length: count }, (_, index) => make(index)))

/** A small package made by chance, with every kind of condition in every place. */
export const randomPackage: fc.Arbitrary<ServicePackage> = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 })).chain(
  ([questionCount, itemCount, fieldCount]) => {
    const itemIds = Array.from({ length: itemCount }, (_, index) => `i${index}`)
    return fc.record({
      questions: list(questionCount, question), items: list(itemCount, (index) => item(index, itemCount)),
      fields: list(fieldCount, (index) => field(index, itemIds)), materials: list(1, (index) => material(index, itemIds))
    }).map((parts) => ({
      ...FIXTURE_PACKAGE, ...parts, consents: [], deliveries: [], sections: [{ id: 's', title: '段', fieldIds: parts.fields.map(({ id }) => id) }]
    }))
  }
)
