import type { ServicePackage } from '@types-contract/contract'
import { typicalAnswers, typicalPlan } from '@/features/catalogue/typical-plan'
import { changeWords } from '@/locales/zh-cn/plan-changes'
import { finishDay } from '@/features/guide/finish-day'
import { materialGroups } from '@/features/guide/material-groups'
import { effectOf, sharingChoice } from '@/features/guide/what-if'
import { resolvePlan, type PlanInput } from '@/domain/plan/resolve-plan'
import { resolveQuestions } from '@/domain/situations/resolve-questions'
import { publishedCatalogue } from '../../support/published-catalogue'

const TODAY = '2026-03-02'
const catalogue = publishedCatalogue()
const find = (id: string): ServicePackage => {
  const found = catalogue.packages.find((one) => one.id === id)
  if (!found) throw new Error(`no package ${id}`)
  return found
}
const newborn = find('newborn')
const input = (servicePackage: ServicePackage): PlanInput => ({
  answers: typicalAnswers(servicePackage, TODAY), droppedItemIds: [], addedItemIds: [], dataSharing: true, values: {}, today: TODAY
})

describe('the usual situation', () => {
  it.each(catalogue.packages.map((one) => [one.id, one] as const))('of %s answers every question and leads to no stop', (_id, one) => {
    const questionnaire = resolveQuestions(one, typicalAnswers(one, TODAY), TODAY)
    expect(questionnaire.complete).toBe(true)
  })

  it('spares forms, fields and materials', () => {
    const { savings } = typicalPlan(newborn, TODAY)
    expect(savings.fieldsAsked).toBeLessThan(savings.fieldsSummed / 2)
    expect(savings.materialsToProvide).toBeLessThan(savings.materialsSummed / 2)
  })
})

describe('an item that may be chosen', () => {
  const { offered } = resolvePlan(newborn, input(newborn))

  it('tells the same effect whether it is on or off now', () => {
    for (const { item } of offered) {
      const off = effectOf(newborn, { ...input(newborn), droppedItemIds: [item.id] }, item.id)
      const on = effectOf(newborn, { ...input(newborn), addedItemIds: [item.id] }, item.id)
      expect(on).toEqual(off)
    }
  })

  it('costs fields or nothing, never less than nothing', () => {
    const effects = offered.map(({ item }) => effectOf(newborn, input(newborn), item.id))
    expect(effects.some(({ fields }) => fields > 0)).toBe(true)
    for (const effect of effects) expect(Math.min(effect.fields, effect.materials, effect.days)).toBeGreaterThanOrEqual(0)
  })
})

describe('the data-sharing choice', () => {
  it('brings back exactly what declining adds to the materials to hand in', () => {
    const choice = sharingChoice(newborn, input(newborn))
    const required = (dataSharing: boolean): string[] => resolvePlan(newborn, { ...input(newborn), dataSharing }).materials
      .filter(({ status, optional }) => status === 'to-provide' && !optional).map(({ material }) => material.id)
    const agreed = required(true)
    expect(choice.broughtBack.length).toBeGreaterThan(0)
    expect([...agreed, ...choice.broughtBack.map(({ material }) => material.id)].sort()).toEqual(required(false).sort())
    expect(choice.fieldsMore).toBeGreaterThan(0)
    expect(choice.fieldsMore).toBeLessThanOrEqual(choice.prefilled)
  })

  it('counts the same, whatever was chosen before', () => {
    expect(sharingChoice(newborn, { ...input(newborn), dataSharing: false })).toEqual(sharingChoice(newborn, input(newborn)))
  })
})

describe('the groups of materials', () => {
  const { materials } = resolvePlan(newborn, { ...input(newborn), dataSharing: false })

  it('hold every material once', () => {
    const ids = materialGroups(materials).flatMap((group) => group.materials.map(({ material }) => material.id))
    expect(ids.sort()).toEqual(materials.map(({ material }) => material.id).sort())
  })

  it('ask for a picture only of what people have at home', () => {
    const captured = materialGroups(materials).find(({ kind }) => kind === 'capture')?.materials ?? []
    expect(captured.map(({ material }) => material.id)).toContain('parents-id-card')
    for (const { status, material } of captured) expect([status, material.blankForm]).toEqual(['to-provide', undefined])
  })

  it('leave nothing to do for what is exempt', () => {
    const exempt = materialGroups(materials).find(({ kind }) => kind === 'exempt')?.materials ?? []
    expect(exempt.length).toBeGreaterThan(0)
    for (const { status } of exempt) expect(status).not.toBe('to-provide')
  })
})

describe('the finishing day', () => {
  const timeline = typicalPlan(newborn, TODAY).timeline

  it('is certain while the years are published', () => {
    expect(finishDay(timeline, catalogue.calendar, TODAY)).toEqual({ day: '2026-03-23' })
  })

  it('names the year whose days off are unknown', () => {
    expect(finishDay(timeline, catalogue.calendar, '2026-12-28')).toMatchObject({ estimatedYear: '2027' })
  })
})

describe('what a changed answer changed', () => {
  const nothing = { itemsAdded: [], itemsRemoved: [], materialsAdded: [], materialsRemoved: [], fieldsAdded: 0, fieldsRemoved: 0, daysBefore: 3, daysAfter: 3 }

  it('is told by name', () => {
    const change = { ...nothing, itemsAdded: ['social-security-card'], materialsRemoved: ['marriage-certificate'], fieldsAdded: 4, daysAfter: 15 }
    expect(changeWords(newborn, change)).toEqual(['多办：社保卡', '不再要：结婚证', '多填 4 项', '最快从 3 个工作日变成 15 个工作日'])
  })

  it('is told when it is nothing', () => {
    expect(changeWords(newborn, nothing)).toEqual(['要办的事没有变。'])
  })
})
