import type { ServiceItem } from '@types-contract/contract'
import type { PlannedItem, Timeline } from '@/domain/plan/plan'
import { itemsTiedTo, orderItems } from '@/domain/plan/plan-items'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { earliestFinish, scheduleTimeline } from '@/domain/plan/timeline'
import { makeItem, smallPackage, SMALL_PACKAGE } from './fixtures/small-package'
import { planInput } from './fixtures/plan-input'

/** 1 to 7 October 2026 is off, Saturday the 10th is worked. */
const calendar = { version: 'test', years: [2026], holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'], workdays: ['2026-10-10'] }

function timelineOf(items: ServiceItem[]): Timeline {
  return resolvePlan(smallPackage({ items, questions: [], fields: [], materials: [], deliveries: [], consents: [] }), planInput()).timeline
}

const item = (id: string, days: number, waitsFor: string[] = []): ServiceItem => makeItem(id, { promisedWorkingDays: days, waitsFor: waitsFor.map((itemId) => ({ itemId })) })
const spans = ({ rows }: Timeline): string[] => rows.map(({ itemId, start, end }) => `${itemId} ${start}-${end}`)
const critical = ({ rows }: Timeline): string[] => rows.filter((row) => row.critical).map(({ itemId }) => itemId)

describe('the chart', () => {
  it('adds up a chain and takes the longest of what runs side by side', () => {
    const timeline = timelineOf([item('a', 2), item('b', 3, ['a']), item('c', 4), item('d', 1, ['b', 'c'])])
    expect(spans(timeline)).toEqual(['a 0-2', 'b 2-5', 'c 0-4', 'd 5-6'])
    expect(timeline.totalWorkingDays).toBe(6)
    expect(critical(timeline)).toEqual(['a', 'b', 'd'])
  })

  it('marks every chain that is as long as the longest', () => {
    expect(critical(timelineOf([item('a', 2), item('b', 3, ['a']), item('c', 5)]))).toEqual(['a', 'b', 'c'])
  })

  it('takes what is done at once as no time', () => {
    const timeline = timelineOf([item('a', 0), item('b', 0, ['a'])])
    expect(timeline.rows.map(({ immediate }) => immediate)).toEqual([true, true])
    expect([timeline.totalWorkingDays, critical(timeline)]).toEqual([0, []])
  })

  it('counts parts of days', () => {
    expect(spans(timelineOf([item('a', 0.5), item('b', 0.5, ['a']), item('c', 1, ['a'])]))).toEqual(['a 0-0.5', 'b 0.5-1', 'c 0.5-1.5'])
  })

  it('waits only for what is in the plan, never for itself', () => {
    expect(spans(timelineOf([item('a', 2, ['gone', 'a'])]))).toEqual(['a 0-2'])
  })

  it('flags what takes longer than departments may take together, and only that', () => {
    expect(timelineOf([item('a', 45)]).overJointLimit).toBe(false)
    expect(timelineOf([item('a', 45), item('b', 0.5, ['a'])]).overJointLimit).toBe(true)
  })

  it('is empty for an empty plan', () => {
    expect(timelineOf([])).toEqual({ rows: [], totalWorkingDays: 0, specialProcedures: [], overJointLimit: false })
  })
})

describe('the order of items', () => {
  const planned = (one: ServiceItem): PlannedItem =>
    ({ item: one, included: true, canSwitch: false, reasons: [], waitsFor: one.waitsFor.map(({ itemId }) => itemId) })
  const order = (...items: ServiceItem[]): string => orderItems(items.map(planned)).map((one) => one.item.id).join('')

  it('is the author\'s, but for what waits', () => {
    expect(order(item('a', 1), item('b', 1), item('c', 1))).toBe('abc')
    expect(order(item('a', 1, ['c']), item('b', 1), item('c', 1))).toBe('bca')
    expect(order(item('a', 1, ['b']), item('b', 1, ['c']), item('c', 1), item('d', 1))).toBe('cbad')
  })

  it('ends in a circle, keeping every item once', () => {
    expect(order(item('a', 1, ['b']), item('b', 1, ['a']), item('c', 1))).toBe('cab')
  })
})

describe('the chart on the calendar', () => {
  const timeline = timelineOf([item('a', 3), item('b', 2, ['a']), item('c', 0, ['a']), item('d', 0.5)])
  const on = (startDate: string): string[] => scheduleTimeline(timeline, calendar, startDate).map(({ itemId, from, to }) => `${itemId} ${from} ${to}`)

  it('begins on the working day after receipt', () => {
    expect(on('2026-07-06')).toEqual(['a 2026-07-07 2026-07-09', 'b 2026-07-10 2026-07-13', 'c 2026-07-09 2026-07-09', 'd 2026-07-07 2026-07-07'])
  })

  it('counts a receipt on a day off from the next working day', () => {
    expect(on('2026-07-04')[0]).toBe('a 2026-07-06 2026-07-08')
  })

  it('leaves out holidays and takes worked weekends', () => {
    expect(on('2026-09-30')[0]).toBe('a 2026-10-08 2026-10-10')
    expect(earliestFinish(timeline, calendar, '2026-09-30')).toBe('2026-10-13')
  })

  it('is done today when everything is done at once', () => {
    expect(earliestFinish(timelineOf([item('a', 0)]), calendar, '2026-07-04')).toBe('2026-07-04')
  })

  it('takes a part of a day as a whole one at the end only', () => {
    const halves = timelineOf([item('a', 0.5), item('b', 0.5, ['a']), item('c', 1, ['b'])])
    expect(scheduleTimeline(halves, calendar, '2026-07-06').map(({ from, to }) => `${from} ${to}`))
      .toEqual(['2026-07-07 2026-07-07', '2026-07-07 2026-07-07', '2026-07-08 2026-07-08'])
  })
})

describe('what is tied to an item', () => {
  it('goes with it, and what is tied to that too', () => {
    const items = [
      makeItem('a'), makeItem('b', { includedWhen: { all: [{ dataSharing: true }, { item: 'a' }] } }), makeItem('c', { includedWhen: { any: [{ item: 'a' }, { item: 'b' }] } }),
      makeItem('d', { includedWhen: { any: [{ item: 'a' }, { answer: 'q', is: 'yes' }] } }), makeItem('e', { includedWhen: { not: { item: 'a' } } }), makeItem('f', { includedWhen: { item: 'c' } })
    ]
    expect(itemsTiedTo(smallPackage({ items }), 'a')).toEqual(['b', 'c', 'f'])
    expect(itemsTiedTo(smallPackage({ items }), 'f')).toEqual([])
    expect(itemsTiedTo(SMALL_PACKAGE, 'seal')).toEqual(['seal-filing'])
  })

  it('ends when items hang on each other in a circle: none is in the plan', () => {
    const items = [makeItem('a', { choice: 'tied', includedWhen: { item: 'b' } }), makeItem('b', { choice: 'tied', includedWhen: { item: 'a' } })]
    expect(resolvePlan(smallPackage({ items }), planInput()).items).toEqual([])
  })
})
