import fc from 'fast-check'
import type { FieldValue, FieldValues, ServicePackage } from '@types-contract/contract'
import { deriveValues } from '@/domain/forms/derive-values'
import { dependentsOf } from '@/domain/forms/dependents'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { openForm, type LiveForm } from '@/domain/validation/live-form'
import { validateFields } from '@/domain/validation/validate-section'
import { completeAnswersFor, valuesFor } from './fixtures/arbitraries'
import { planInput } from './fixtures/plan-input'
import { packageById } from './fixtures/packages'
import { SMALL_PACKAGE } from './fixtures/small-package'

const answers = { 'applicant-kind': 'company', 'company-size': 3, extras: ['seal'] }
const open = (values: FieldValues = {}): LiveForm => openForm(SMALL_PACKAGE, planInput({ answers, values }))
const codes = (form: LiveForm, fieldId: string): string[] => form.problems(fieldId).map(({ code }) => code)

describe('a form being filled', () => {
  it('opens with what is asked, derived and wrong', () => {
    const form = open({ name: '示' })
    expect([form.field('name')?.required, form.field('passport-number'), form.value('id-type'), form.value('kind-words')]).toEqual([true, undefined, 'id-card', '企业'])
    expect([codes(form, 'name'), codes(form, 'id-number'), codes(form, 'age'), codes(form, 'passport-number')]).toEqual([['length.too-short'], ['required'], [], []])
  })

  it('checks what was typed and nothing else', () => {
    const form = open()
    const plan = form.plan()
    expect(form.update('name', '示范')).toEqual({ fieldIds: ['name'], replanned: false })
    expect([form.value('name'), codes(form, 'name')]).toEqual(['示范', []])
    expect(form.plan()).toBe(plan)
  })

  it('empties a field again', () => {
    const form = open({ name: '示范' })
    form.update('name', undefined)
    expect([form.value('name'), codes(form, 'name')]).toEqual([undefined, ['required']])
  })

  it('shows and hides what hangs on it, at any distance', () => {
    const form = open({ 'id-type': 'passport', 'passport-number': 'E12345678' })
    expect([form.field('visa-date')?.asked, codes(form, 'visa-date')]).toEqual([true, ['required']])
    form.update('passport-number', undefined)
    expect([form.field('visa-date'), codes(form, 'visa-date'), codes(form, 'passport-number')]).toEqual([undefined, [], ['required']])
    expect(form.plan().fields.some(({ field }) => field.id === 'visa-date')).toBe(false)
  })

  it('plans anew when an item, a material or a consent looks at it', () => {
    const form = open()
    const update = form.update('id-type', 'passport')
    expect(update).toEqual({ fieldIds: SMALL_PACKAGE.fields.map(({ id }) => id), replanned: true })
    expect(form.plan().materials.some(({ material }) => material.id === 'seal-photo')).toBe(true)
  })

  it('takes no notice of a field that is not there', () => {
    const form = open()
    expect(form.update('nobody', 'x')).toEqual({ fieldIds: ['nobody'], replanned: false })
    expect([form.value('nobody'), form.field('nobody'), codes(form, 'nobody')]).toEqual([undefined, undefined, []])
  })
})

describe('what hangs on a field', () => {
  it('is found at any distance, and told apart', () => {
    expect(dependentsOf(SMALL_PACKAGE, 'id-number')).toEqual({ fields: ['sex', 'age', 'guardian'], checks: ['id-number', 'sex', 'age', 'guardian'], replans: false })
    expect(dependentsOf(SMALL_PACKAGE, 'id-type').replans).toBe(true)
    expect(dependentsOf(SMALL_PACKAGE, 'nickname')).toEqual({ fields: [], checks: ['nickname'], replans: false })
  })

  it('holds fields compared with it, in rows too', () => {
    expect(dependentsOf(SMALL_PACKAGE, 'share').checks).toEqual(['share', 'owners'])
    expect(dependentsOf(packageById('elder-allowance'), 'elder-id-number').checks).toContain('agent-id-number')
  })
})

/** What a form opened anew would say. */
function expectLikeNew(servicePackage: ServicePackage, form: LiveForm, input: ReturnType<typeof planInput>): void {
  const plan = resolvePlan(servicePackage, input)
  const values = deriveValues(plan, input.values)
  const itemIds = new Set(plan.items.map(({ item }) => item.id))
  const problems = validateFields(plan.fields, { answers: plan.questionnaire.answers, values, itemIds, dataSharing: input.dataSharing, today: input.today })
  const ids = servicePackage.fields.map(({ id }) => id)
  expect(ids.map((id) => form.field(id))).toEqual(ids.map((id) => plan.fields.find(({ field }) => field.id === id)))
  expect(ids.map((id) => form.value(id))).toEqual(ids.map((id) => values[id]))
  expect(ids.flatMap((id) => form.problems(id))).toEqual(ids.flatMap((fieldId) => problems.filter(({ id }) => id === fieldId)))
  expect(form.plan()).toEqual(plan)
}

describe.each(['small', 'newborn', 'business-opening', 'elder-allowance'])('whatever is typed into %s', (packageId) => {
  const servicePackage = packageById(packageId)
  const typing = valuesFor(servicePackage).map((values) => Object.entries(values))

  it('the form says what a form opened anew would say', () => {
    fc.assert(fc.property(completeAnswersFor(servicePackage), fc.array(typing, { maxLength: 3 }), (given, rounds) => {
      const values: Record<string, FieldValue> = {}
      const form = openForm(servicePackage, planInput({ answers: given }))
      for (const [id, value] of rounds.flat()) {
        values[id] = value
        form.update(id, value)
      }
      expectLikeNew(servicePackage, form, planInput({ answers: given, values }))
    }), { numRuns: 25 })
  })
})
