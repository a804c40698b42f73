import type { Plan } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { whatChanges } from '@/domain/plan/what-changes'
import { planInput } from './fixtures/plan-input'
import { makeField, makeItem, makeMaterial, smallPackage, SMALL_PACKAGE } from './fixtures/small-package'

const person = { 'applicant-kind': 'person', extras: [] }
const company = { 'applicant-kind': 'company', 'company-size': 3, extras: ['seal'] }
const planOf = (parts: Parameters<typeof planInput>[0], servicePackage = SMALL_PACKAGE): Plan => resolvePlan(servicePackage, planInput(parts))
const reasonsOf = (plan: Plan, itemId: string) => [...plan.items, ...plan.offered].find(({ item }) => item.id === itemId)?.reasons
const materialOf = (plan: Plan, materialId: string) => plan.materials.find(({ material }) => material.id === materialId)

describe('the items of a plan', () => {
  it('say why, and nothing beyond it', () => {
    const plan = planOf({ answers: company })
    expect(reasonsOf(plan, 'registration')).toEqual([{ kind: 'mandatory', itemId: 'registration' }])
    expect(reasonsOf(plan, 'account')).toEqual([{ kind: 'automatic', itemId: 'account' }])
    expect(reasonsOf(plan, 'insurance')).toEqual([{ kind: 'answer', questionId: 'company-size', text: '3' }, { kind: 'tied', itemId: 'insurance' }])
    expect(reasonsOf(plan, 'seal')).toEqual([{ kind: 'answer', questionId: 'extras', optionIds: ['seal'] }, { kind: 'preselected', itemId: 'seal' }])
    expect(reasonsOf(plan, 'sign')).toEqual([])
  })

  it('say that they were added by hand, once dropped or only offered', () => {
    const plan = planOf({ answers: company, addedItemIds: ['seal', 'sign'] })
    expect([reasonsOf(plan, 'seal')?.[1]?.kind, reasonsOf(plan, 'sign')?.[0]?.kind]).toEqual(['chosen', 'chosen'])
  })

  it('begin with the author\'s reason', () => {
    const items = [makeItem('a', { because: '先有它' })]
    expect(planOf({}, smallPackage({ items })).items[0]?.reasons).toEqual([{ kind: 'author', text: '先有它' }, { kind: 'mandatory', itemId: 'a' }])
  })

  it('wait only for others of the plan, and can be switched only where the person may', () => {
    const plan = planOf({ answers: company })
    expect(plan.items.map(({ item, waitsFor, canSwitch, included }) => [item.id, waitsFor.join(), canSwitch, included])).toEqual([
      ['registration', '', false, true], ['account', 'registration', false, true], ['insurance', 'registration,account', false, true],
      ['seal', 'registration', true, true], ['seal-filing', 'seal', false, true]
    ])
    expect(plan.offered.map(({ item, included }) => [item.id, included])).toEqual([['seal', true], ['sign', false]])
  })
})

describe('an item that waits', () => {
  it('does not wait for itself, for what is not chosen, or for what is not there', () => {
    const items = [makeItem('a', { waitsFor: [{ itemId: 'gone' }, { itemId: 'a' }, { itemId: 'b' }, { itemId: 'c' }] }), makeItem('b', { choice: 'optional' }), makeItem('c')]
    expect(planOf({}, smallPackage({ items })).items.map(({ item, waitsFor }) => [item.id, waitsFor])).toEqual([['c', []], ['a', ['c']]])
  })
})

describe('the materials of a plan', () => {
  it('say why, and nothing beyond it', () => {
    const plan = planOf({ answers: company, values: { 'id-type': 'passport' } })
    expect(materialOf(plan, 'form')?.reasons).toEqual([{ kind: 'item', itemId: 'registration' }])
    expect(materialOf(plan, 'licence')?.reasons).toEqual([{ kind: 'item', itemId: 'registration' }, { kind: 'item', itemId: 'insurance' }])
    expect(materialOf(plan, 'seal-photo')?.reasons).toEqual([
      { kind: 'field', fieldId: 'id-type', optionIds: ['passport'] }, { kind: 'answer', questionId: 'applicant-kind', optionIds: ['company'] }, { kind: 'item', itemId: 'seal' }])
  })

  it('say that sharing was declined only where sharing would have spared them', () => {
    const plan = planOf({ answers: company, dataSharing: false })
    expect(materialOf(plan, 'licence')?.reasons).toContainEqual({ kind: 'data-sharing', absent: true })
    expect(materialOf(plan, 'lease')?.reasons).toEqual([{ kind: 'item', itemId: 'registration' }])
  })

  it('begin with the author\'s reason, and leave out reasons of items that do not take them', () => {
    const when = { dataSharing: true }
    const materials = [makeMaterial('m', { because: '核对身份', neededBy: [{ itemId: 'registration' }, { itemId: 'sign', when }] })]
    expect(planOf({ answers: person }, smallPackage({ materials })).materials[0]?.reasons).toEqual([{ kind: 'author', text: '核对身份' }, { kind: 'item', itemId: 'registration' }])
  })

  it('list each item once, though it needs them in two cases', () => {
    const materials = [makeMaterial('m', { neededBy: [{ itemId: 'registration' }, { itemId: 'registration', when: { dataSharing: true } }] })]
    expect(planOf({ answers: person }, smallPackage({ materials })).materials[0]?.itemIds).toEqual(['registration'])
  })

  it('keep a way when the only one left is later', () => {
    const materials = [makeMaterial('m', { ways: ['certificate', 'later'], deferral: { workingDays: 5 } }), makeMaterial('n', { ways: ['commitment', 'later', 'capture'] })]
    expect(planOf({ answers: person }, smallPackage({ materials })).materials.map(({ ways }) => ways)).toEqual([['capture', 'file', 'later'], ['capture']])
  })

  it('know whether sharing is needed from the author alone', () => {
    const exemption = { kind: 'data-check', departmentId: 'first' } as const
    const materials = [makeMaterial('m', { exemption }), makeMaterial('n', { exemption: { ...exemption, needsDataSharing: true } }), makeMaterial('p', { exemption: { kind: 'produced', departmentId: 'first' } })]
    expect(planOf({ answers: person, dataSharing: false }, smallPackage({ materials })).materials.map(({ status }) => status)).toEqual(['exempt', 'to-provide', 'to-provide'])
  })
})

describe('the fields of a plan', () => {
  it('say why, and nothing beyond it', () => {
    const plan = planOf({ answers: company, values: { 'id-type': 'passport' } })
    const field = (id: string) => plan.fields.find((one) => one.field.id === id)
    expect(field('passport-number')?.reasons).toEqual([{ kind: 'field', fieldId: 'id-type', optionIds: ['passport'] }, { kind: 'item', itemId: 'registration' }])
    expect(field('register-number')?.reasons).toEqual([{ kind: 'item', itemId: 'insurance' }, { kind: 'item', itemId: 'account' }, { kind: 'item', itemId: 'seal' }])
    expect(field('name')?.itemIds).toEqual(['registration', 'insurance', 'seal'])
  })

  it('begin with the author\'s reason', () => {
    const fields = [makeField('f', { because: '每个部门都要' })]
    expect(planOf({ answers: person }, smallPackage({ fields })).fields[0]?.reasons).toEqual([{ kind: 'author', text: '每个部门都要' }, { kind: 'item', itemId: 'registration' }])
  })

  it('stand in the sections people think in, without empty ones', () => {
    const sections = (answers: object) => planOf({ answers: { ...person, ...answers } }).sections.map(({ section, fields }) => `${section.id}: ${fields.map(({ field }) => field.id).join()}`)
    expect(sections({})).toEqual(['who: name,id-type,id-number,sex,age,kind-words,nickname,guardian', 'rest: register-number,account-holder'])
    expect(sections(company)[1]).toBe('owners: owners')
  })

  it('are asked again when the item that would have made them is dropped', () => {
    const fields = [makeField('number', { producedBy: ['seal'], usedBy: [{ itemId: 'registration' }] })]
    const asked = (droppedItemIds: string[]): boolean | undefined => planOf({ answers: company, droppedItemIds }, smallPackage({ fields })).fields[0]?.asked
    expect([asked([]), asked(['seal'])]).toEqual([false, true])
  })
})

describe('fees', () => {
  it('add up what is fixed and note what is not free', () => {
    const fee = (kind: 'free' | 'fixed' | 'varies', amountFen?: number) => ({ kind, amountFen, text: kind })
    const items = [makeItem('a', { fee: fee('fixed', 500) }), makeItem('b', { fee: fee('varies', 900) }), makeItem('c', { fee: fee('free', 100) }), makeItem('d', { fee: fee('fixed') }), makeItem('e', { fee: fee('fixed', 300) })]
    expect(planOf({}, smallPackage({ items })).fees).toEqual({
      knownFen: 800, free: false, notes: [{ itemId: 'a', text: 'fixed' }, { itemId: 'b', text: 'varies' }, { itemId: 'd', text: 'fixed' }, { itemId: 'e', text: 'fixed' }]
    })
  })
})

describe('savings', () => {
  it('count forms, fields, papers and visits as the one form stands beside many', () => {
    expect(planOf({ answers: company }).savings).toEqual({
      formsMerged: 3, fieldsSummed: 11, fieldsAsked: 7, fieldsTyped: 5, materialsSummed: 6, materialsMerged: 5, materialsToProvide: 0, materialsExempt: 4, tripsSpared: 1
    })
  })

  it('take a declined share as typed and handed in', () => {
    expect(planOf({ answers: company, dataSharing: false }).savings).toMatchObject({ fieldsTyped: 6, materialsToProvide: 2, materialsExempt: 2 })
  })
})

describe('what a change changes', () => {
  const before = planInput({ answers: person })
  const change = (parts: Parameters<typeof planInput>[0]) => whatChanges(SMALL_PACKAGE, before, planInput({ answers: person, ...parts }))

  it('is nothing when nothing changes', () => {
    expect(change({})).toEqual({ itemsAdded: [], itemsRemoved: [], materialsAdded: [], materialsRemoved: [], fieldsAdded: 0, fieldsRemoved: 0, daysBefore: 2, daysAfter: 2 })
  })

  it('tells items, papers to hand in, fields to fill and days, both ways', () => {
    const input = planInput({ answers: company })
    expect(whatChanges(SMALL_PACKAGE, before, input)).toEqual({
      itemsAdded: ['insurance', 'seal', 'seal-filing'], itemsRemoved: [], materialsAdded: [], materialsRemoved: ['tax-check'], fieldsAdded: 1, fieldsRemoved: 0, daysBefore: 2, daysAfter: 5
    })
    expect(whatChanges(SMALL_PACKAGE, input, before)).toEqual({
      itemsAdded: [], itemsRemoved: ['insurance', 'seal', 'seal-filing'], materialsAdded: ['tax-check'], materialsRemoved: [], fieldsAdded: 0, fieldsRemoved: 1, daysBefore: 5, daysAfter: 2
    })
  })

  it('tells what comes back when sharing is declined', () => {
    expect(change({ dataSharing: false })).toMatchObject({ materialsAdded: ['licence'], materialsRemoved: [], fieldsAdded: 0 })
  })

  it('counts only what is asked', () => {
    expect(change({ values: { 'id-type': 'passport' } })).toMatchObject({ fieldsAdded: 1, fieldsRemoved: 1 })
    const fields = [makeField('f', { usedBy: [{ itemId: 'seal' }] }), makeField('g', { usedBy: [{ itemId: 'seal' }], derived: { kind: 'same-value', from: 'f' } })]
    expect(whatChanges(smallPackage({ fields }), before, planInput({ answers: company }))).toMatchObject({ fieldsAdded: 1, fieldsRemoved: 0 })
  })
})
