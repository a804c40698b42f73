import fc from 'fast-check'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { resolveQuestions } from '@/domain/situations/resolve-questions'
import { validateApplication } from '@/domain/validation/validate-application'
import { completeAnswersFor } from './fixtures/arbitraries'
import { completeApplication } from './fixtures/fill-plan'
import { publishedPackages } from './fixtures/packages'
import { planInput } from './fixtures/plan-input'

const today = '2026-07-06'
const calendar = { version: 'test', years: [], holidays: [], workdays: [] }

describe.each(publishedPackages().map((servicePackage) => ({ id: servicePackage.id, servicePackage })))('the published package $id', ({ servicePackage }) => {
  const answers = completeAnswersFor(servicePackage)

  it('has answers that lead to the end, and then something to do', () => {
    fc.assert(fc.property(answers, (given) => {
      expect(resolveQuestions(servicePackage, given, today).complete).toBe(true)
      expect(resolvePlan(servicePackage, planInput({ answers: given, today })).items.length).toBeGreaterThan(0)
    }), { numRuns: 25 })
  })

  it('accepts an application that is filled in as asked, shared or not', () => {
    fc.assert(fc.property(answers, fc.boolean(), fc.nat(1000), (given, dataSharing, seed) => {
      const application = completeApplication(servicePackage, planInput({ answers: given, dataSharing, today }), seed)
      const problems = validateApplication(servicePackage, application, { today, calendar })
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    }), { numRuns: 25 })
  })

  it('refuses one from which any asked and required field is left out', () => {
    fc.assert(fc.property(answers, fc.nat(), (given, at) => {
      const input = planInput({ answers: given, today })
      const application = completeApplication(servicePackage, input)
      const required = resolvePlan(servicePackage, { ...input, values: application.values }).fields
        .filter((planned) => planned.asked && planned.required && planned.field.defaultOption === undefined)
      const left = required[at % Math.max(required.length, 1)]?.field.id
      if (left === undefined) return
      const values = Object.fromEntries(Object.entries(application.values).filter(([id]) => id !== left))
      expect(validateApplication(servicePackage, { ...application, values }, { today, calendar }).some(({ id }) => id === left)).toBe(true)
    }), { numRuns: 25 })
  })
})
