import * as fc from 'fast-check'
import { canMove, isFinal } from '@/domain/case-state/case-state'
import { makeCaseNumber } from '@/domain/formats/case-number'
import type { CorrectionReply, ItemCaseState } from '@types-contract/contract'
import { officeFor, saveCase, type CaseWorld } from '../../mock/case-desk'
import { publishedCatalogue } from '../support/published-catalogue'
import { answerCorrection, openCorrection } from '../../mock/departments/correction-round'
import { deferredStateOf } from '../../mock/departments/deferred-promises'
import { takeDeferred } from '../../mock/departments/deferred-steps'
import { officeOf, type Office } from '../../mock/departments/office'
import { openCase } from '../../mock/departments/open-case'
import { withdraw, withdrawableItems } from '../../mock/departments/withdraw'
import { createGovernment } from '../../mock/government'
import type { CaseFile, Conduct } from '../../mock/records/shapes'
import { HOUR, toDay } from '../../mock/time'
import { viewCase } from '../../mock/views/case-view'
import { makeRandom } from '../support/generate-values'
import { randomApplication } from '../support/random-application'

const catalogue = publishedCatalogue()
const START = Date.parse('2026-11-24T10:00:00+08:00')
const CASE_NUMBER = makeCaseNumber({ packageNumber: 7, date: '2026-11-24', serial: 1 })

const conducts: fc.Arbitrary<Conduct> = fc.record({
  corrections: fc.constantFrom('none', 'one', 'many'),
  outcome: fc.constantFrom('approved', 'approved', 'not-accepted', 'refused'),
  pace: fc.double({ min: 0.1, max: 2.5, noNaN: true }),
  forceSpecialProcedure: fc.boolean(),
  departmentDown: fc.constant(false)
})

type Act = { kind: 'wait' | 'skip'; amount: number } | { kind: 'answer' | 'hand-in' | 'withdraw' | 'speed'; amount: number }
const acts: fc.Arbitrary<Act[]> = fc.array(fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('wait' as const), amount: fc.integer({ min: 1, max: 48 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('skip' as const), amount: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('answer' as const), amount: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hand-in' as const), amount: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('speed' as const), amount: fc.integer({ min: 1, max: 100_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), amount: fc.constant(0) }) }
), { maxLength: 25 })

/** A government with one case in it, to which things happen. */
function live(packageIndex: number, seed: number, conduct: Conduct, speed: number) {
  let real = START
  const government = createGovernment({ catalogue, speed, now: () => real })
  const world: CaseWorld = { catalogue, store: government.records, clock: government.clock }
  const servicePackage = catalogue.packages[packageIndex % catalogue.packages.length]
  if (!servicePackage) throw new Error('No package is published')
  const application = randomApplication(servicePackage, toDay(START), makeRandom(seed))
  const office = officeOf(catalogue, servicePackage.id, servicePackage.version, toDay(START), START)
  saveCase(world, openCase({ application, ownerId: 'somebody', caseNumber: CASE_NUMBER, conduct, at: START }, office), START)
  const file = (): CaseFile => {
    const found = world.store.get('cases', CASE_NUMBER)
    if (!found) throw new Error('The case is gone')
    return found
  }
  const change = (run: (one: CaseFile, now: number) => void) => {
    const one = file()
    run(one, world.clock.now())
    saveCase(world, one, world.clock.now())
  }
  const happen = ({ kind, amount }: Act) => {
    if (kind === 'skip') government.advance(amount)
    if (kind === 'speed') government.clock.setSpeed(amount)
    if (kind === 'wait') {
      real += amount * HOUR
      government.clock.tick(false)
    }
    if (kind === 'answer') change((one, now) => answerAll(one, now, officeFor(world, one)(now)))
    if (kind === 'hand-in') change((one, now) => handInOwed(one, now, officeFor(world, one)(now)))
    if (kind === 'withdraw') change((one, now) => { if (withdrawableItems(one).length > 0) withdraw(one, now, officeFor(world, one)(now)) })
  }
  const view = () => viewCase(file(), { now: world.clock.now(), personal: world.clock.personal(), office, pathOf: (id) => id })
  return { file, happen, view, government }
}

function answerAll(file: CaseFile, now: number, office: Office): void {
  const open = openCorrection(file)
  if (!open) return
  const points = open.points.map(({ pointId, kind }): CorrectionReply['points'][number] =>
    (kind === 'material' ? { pointId, fileId: 'new-page' } : { pointId, value: '补正后的内容' }))
  answerCorrection(file, open, { noticeId: open.noticeId, points }, now, office)
}

/** The first material that is owed comes. */
function handInOwed(file: CaseFile, now: number, office: Office): void {
  const [owed] = (file.deferred ?? []).filter((one) => deferredStateOf(file, one) === 'owed')
  if (owed) takeDeferred(file, { materials: [{ materialId: owed.materialId, way: 'file', fileIds: ['late-page'] }] }, now, office)
}

/** The states an item went through, in order, from its first. */
function pathsOf(file: CaseFile): ItemCaseState[][] {
  return file.items.map(({ itemId, waitsFor }) => [
    waitsFor.length > 0 ? 'waiting' : 'submitted',
    ...file.events.flatMap((event) => (event.itemId === itemId && event.state ? [event.state] : []))
  ])
}

const aLife = fc.tuple(fc.nat(100), fc.nat(), conducts, fc.integer({ min: 1, max: 1_000_000 }), acts)

describe('Whatever happens to a case of any package', () => {
  it('every move is legal, and in the end everything is final', () => {
    fc.assert(fc.property(aLife, ([packageIndex, seed, conduct, speed, happenings]) => {
      const { file, happen, view } = live(packageIndex, seed, conduct, speed)
      happenings.forEach(happen)
      view()
      for (let round = 0; round < 60 && view().stage !== 'concluded' && !file().items.every(({ state }) => isFinal(state)); round += 1) {
        happen({ kind: 'answer', amount: 0 })
        happen({ kind: 'skip', amount: 30 })
      }
      const after = file()
      for (const path of pathsOf(after)) {
        path.slice(1).forEach((to, index) => expect(canMove(path[index] ?? to, to)).toBe(true))
        expect(isFinal(path[path.length - 1] ?? 'waiting')).toBe(true)
      }
      expect(['concluded', 'withdrawn', 'terminated']).toContain(view().stage)
      expect(after.concludedAt).toBeDefined()
    }), { numRuns: 80 })
  }, 120_000)

  it('there is one correction notice at most, and its items stand still while it is open', () => {
    fc.assert(fc.property(aLife, ([packageIndex, seed, conduct, speed, happenings]) => {
      const { happen, view } = live(packageIndex, seed, conduct, speed)
      for (const act of happenings) {
        const before = view()
        happen(act)
        const after = view()
        expect(after.notices.filter(({ kind }) => kind === 'correction').length).toBeLessThanOrEqual(1)
        const paused = (item: { itemId: string }) => before.itemCases.some((one) => one.itemId === item.itemId && one.state === 'correction')
        for (const item of after.itemCases.filter((one) => one.state === 'correction' && paused(one))) {
          expect(item.usedWorkingDays).toBe(before.itemCases.find(({ itemId }) => itemId === item.itemId)?.usedWorkingDays)
        }
      }
    }), { numRuns: 30 })
  }, 120_000)

  it('nothing is decided before what was promised for later has come, and no promise stays open', () => {
    const restaurant = catalogue.packages.findIndex(({ materials }) => materials.some(({ deferral }) => deferral))
    expect(restaurant).toBeGreaterThan(-1)
    const promises = new Set<string>()
    fc.assert(fc.property(fc.nat(), conducts, fc.integer({ min: 1, max: 1_000_000 }), acts, (seed, conduct, speed, happenings) => {
      const { happen, view } = live(restaurant, seed, conduct, speed)
      const rest = Array.from({ length: 30 }, (): Act => ({ kind: 'skip', amount: 9 }))
      for (const act of [...happenings, { kind: 'answer' as const, amount: 0 }, ...rest]) {
        happen(act)
        const { deferredMaterials, itemCases, results } = view()
        for (const { itemIds } of deferredMaterials.filter(({ state }) => state === 'owed' || state === 'handed-in')) {
          expect(results.filter(({ itemId }) => itemIds.includes(itemId))).toEqual([])
          const decided = itemCases.filter(({ itemId, state }) => itemIds.includes(itemId) && ['approved', 'making-certificate', 'ready', 'concluded', 'refused'].includes(state))
          expect(decided).toEqual([])
        }
      }
      for (const { state } of view().deferredMaterials) {
        promises.add(state)
        expect(['accepted', 'lapsed', 'not-needed']).toContain(state)
      }
    }), { numRuns: 40 })
    expect([...promises]).toEqual(expect.arrayContaining(['accepted', 'lapsed']))
  }, 120_000)

  it('comes to the same end at any speed', () => {
    fc.assert(fc.property(fc.nat(100), fc.nat(), fc.integer({ min: 2, max: 1_000_000 }), (packageIndex, seed, speed) => {
      const conduct: Conduct = { corrections: 'none', outcome: 'approved', pace: 0.7, forceSpecialProcedure: false, departmentDown: false }
      const [slow, fast] = [1, speed].map((one) => {
        const life = live(packageIndex, seed, conduct, one)
        for (let day = 0; day < 400 && !life.file().items.every(({ state }) => isFinal(state)); day += 1) life.happen({ kind: 'wait', amount: 24 })
        return life.file().items.map(({ itemId, state, finishedAt }) => ({ itemId, state, finishedAt }))
      })
      expect(fast).toEqual(slow)
    }), { numRuns: 10 })
  }, 120_000)
})
