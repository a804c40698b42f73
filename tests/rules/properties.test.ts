import fc from 'fast-check'
import type { Material, ServicePackage } from '@types-contract/contract'
import { exemptionsOf } from '@/domain/conditions/references'
import { deriveValues } from '@/domain/forms/derive-values'
import { departmentForms, mergeForms } from '@/domain/forms/department-forms'
import { itemsTiedTo } from '@/domain/plan/plan-items'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { resolveQuestions } from '@/domain/situations/resolve-questions'
import { validateApplication } from '@/domain/validation/validate-application'
import { completeAnswersFor, inputsFor } from './fixtures/arbitraries'
import { completeApplication } from './fixtures/fill-plan'
import { packagesWithCases } from './fixtures/read-cases'
import { packageById } from './fixtures/packages'

const calendar = { version: 'test', years: [], holidays: [], workdays: [] }

describe.each(packagesWithCases())('for whatever is answered in %s', (packageId) => {
  const servicePackage: ServicePackage = packageById(packageId)
  const inputs = inputsFor(servicePackage)
  const check = (property: (input: ReturnType<typeof resolvePlanOf>) => void, numRuns = 40): void =>
    fc.assert(fc.property(inputs, (input) => { property(resolvePlanOf(input)) }), { numRuns })
  const resolvePlanOf = (input: Parameters<typeof resolvePlan>[1]) => ({ input, plan: resolvePlan(servicePackage, input) })

  it('the plan is the same each time', () => {
    check(({ input, plan }) => { expect(resolvePlan(servicePackage, JSON.parse(JSON.stringify(input)))).toEqual(plan) })
  })

  it('answers of hidden questions and values of hidden fields change nothing', () => {
    check(({ input, plan }) => {
      const fieldIds = plan.fields.map(({ field }) => field.id)
      const values = Object.fromEntries(Object.entries(input.values).filter(([id]) => fieldIds.includes(id)))
      expect(resolvePlan(servicePackage, { ...input, answers: plan.questionnaire.answers, values })).toEqual(plan)
    })
  })

  it('every item comes after what it waits for, and the chart agrees', () => {
    check(({ plan: { items, timeline } }) => {
      const order = items.map(({ item }) => item.id)
      items.forEach(({ item, waitsFor }, at) => {
        const row = timeline.rows[at]
        expect(row?.itemId).toBe(item.id)
        waitsFor.forEach((id) => {
          expect(order.indexOf(id)).toBeLessThan(at)
          expect(timeline.rows[order.indexOf(id)]?.end).toBeLessThanOrEqual(row?.start ?? -1)
        })
      })
    })
  })

  it('the whole takes at least the longest item and at most all of them', () => {
    check(({ plan: { items, timeline } }) => {
      const days = items.map(({ item }) => item.promisedWorkingDays)
      expect(timeline.totalWorkingDays).toBeGreaterThanOrEqual(Math.max(0, ...days))
      expect(timeline.totalWorkingDays).toBeLessThanOrEqual(days.reduce((sum, one) => sum + one, 0))
    })
  })

  it('some chain of critical items without a gap leads from the start to the end', () => {
    check(({ plan: { timeline } }) => {
      const critical = timeline.rows.filter((row) => row.critical)
      expect(critical.some((row) => row.end === timeline.totalWorkingDays)).toBe(timeline.totalWorkingDays > 0)
      critical.filter((row) => row.start > 0).forEach((row) => { expect(critical.some((other) => other.end === row.start)).toBe(true) })
    })
  })

  it('there is a reason for every item, material and field', () => {
    check(({ plan }) => {
      const reasons = [...plan.items, ...plan.materials, ...plan.fields].map((part) => part.reasons.length)
      expect(Math.min(1, ...reasons)).toBe(1)
    })
  })

  it('every material has a way, and what is exempt is not to be provided', () => {
    check(({ plan: { materials, savings } }) => {
      expect(materials.filter(({ ways }) => ways.length === 0)).toEqual([])
      expect(savings.materialsMerged).toBe(materials.length)
      expect(materials.filter(({ status, exemption }) => (status === 'to-provide') !== (exemption === undefined))).toEqual([])
    })
  })

  it('allowing data sharing never asks for more', () => {
    check(({ input }) => {
      const [shared, declined] = [true, false].map((dataSharing) => resolvePlan(servicePackage, { ...input, dataSharing }).savings)
      expect(shared?.materialsToProvide).toBeLessThanOrEqual(declined?.materialsToProvide ?? -1)
      expect(shared?.fieldsTyped).toBeLessThanOrEqual(declined?.fieldsTyped ?? -1)
    })
  })

  it('dropping an item adds no field, and no material but those it would have made; what is tied to it goes too', () => {
    check(({ input, plan }) => {
      plan.offered.filter(({ included }) => included).forEach(({ item }) => {
        const without = resolvePlan(servicePackage, { ...input, droppedItemIds: [...input.droppedItemIds, item.id] })
        const ids = without.items.map((one) => one.item.id)
        expect([item.id, ...itemsTiedTo(servicePackage, item.id)].filter((id) => ids.includes(id))).toEqual([])
        const fields = plan.fields.map(({ field }) => field.id)
        expect(without.fields.filter(({ field }) => !fields.includes(field.id) && !field.producedBy?.includes(item.id))).toEqual([])
        const materials = plan.materials.map(({ material }) => material.id)
        const makes = ({ exemption }: Material): boolean => exemptionsOf(exemption).some(({ producedBy }) => producedBy?.includes(item.id))
        expect(without.materials.filter(({ material }) => !materials.includes(material.id) && !makes(material))).toEqual([])
      })
    })
  })

  it('splitting the form into the departments\' and merging them again loses nothing', () => {
    check(({ input, plan }) => {
      const values = deriveValues(plan, input.values)
      expect(mergeForms(departmentForms(servicePackage, plan, values))).toEqual(values)
    })
  })

  it('the merged form is never longer than the forms it replaces and those done without one', () => {
    check(({ plan: { savings, fields } }) => {
      const automaticOnly = fields.filter(({ itemIds }) => itemIds.every((id) => servicePackage.items.find((item) => item.id === id)?.choice === 'automatic'))
      expect(savings.fieldsAsked).toBeLessThanOrEqual(savings.fieldsSummed + automaticOnly.length)
      expect(savings.fieldsTyped).toBeLessThanOrEqual(savings.fieldsAsked)
    })
  })

  it('an application filled in as asked has nothing wrong with it', () => {
    fc.assert(fc.property(inputs, completeAnswersFor(servicePackage), fc.nat(1000), (input, answers, seed) => {
      const { unavailableMaterialIds, today } = input
      fc.pre(resolveQuestions(servicePackage, answers, today).complete)
      fc.pre(resolvePlan(servicePackage, { ...input, answers, values: {} }).items.length > 0)
      const application = completeApplication(servicePackage, { ...input, answers, values: {} }, seed)
      const problems = validateApplication(servicePackage, application, { today, calendar, unavailableMaterialIds })
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    }), { numRuns: 60 })
  })
})
