import fc from 'fast-check'
import type { ItemCaseState } from '@types-contract/contract'
import { statePaths } from '@/components/icon/paths/states'
import { actionPaths } from '@/components/icon/paths/actions'
import { canMove, isFinal, knownItemCaseState, mayReapply, pausesClock, stageOf, waitingForOf } from '@/domain/case-state/case-state'
import { mayRate } from '@/domain/case-state/may-rate'
import { ITEM_CASE_TRANSITIONS } from '@/domain/case-state/transitions'
import { caseStages, itemStates } from '@/locales/zh-cn/case-states'

const isState = (word: string): word is ItemCaseState => knownItemCaseState(word) !== 'unknown'
const STATES = Object.keys(ITEM_CASE_TRANSITIONS).filter(isState)
const icons = new Set([...Object.keys(statePaths), ...Object.keys(actionPaths)])

function reachable(from: ItemCaseState[]): Set<ItemCaseState> {
  const found = new Set(from)
  for (const state of found) ITEM_CASE_TRANSITIONS[state].forEach(({ to }) => found.add(to))
  return found
}

describe('the table of transitions', () => {
  it('leads from handing in to every state', () => {
    expect([...reachable(['waiting', 'submitted'])].sort()).toEqual([...STATES].sort())
  })

  it.each(STATES.filter((state) => !isFinal(state)))('leads from %s to the end', (state) => {
    expect([...reachable([state])].some(isFinal)).toBe(true)
    expect(ITEM_CASE_TRANSITIONS[state].every(({ to }) => to !== state)).toBe(true)
  })

  it.each(STATES)('names each move of %s once', (state) => {
    const targets = ITEM_CASE_TRANSITIONS[state].map(({ to }) => to)
    expect(new Set(targets).size).toBe(targets.length)
  })

  it('ends in the ways a case can be concluded, and in no other', () => {
    expect(STATES.filter(isFinal).sort()).toEqual(
      ['concluded', 'correction-lapsed', 'not-accepted', 'refused', 'returned', 'terminated', 'transferred', 'voided', 'withdrawn'])
  })

  it.each<ItemCaseState>(['correction', 'not-accepted', 'refused', 'special-procedure', 'approved', 'transferred', 'correction-lapsed', 'withdrawn'])('gives a reason for moving to %s', (to) => {
    const moves = STATES.flatMap((state) => ITEM_CASE_TRANSITIONS[state].filter((move) => move.to === to))
    expect(moves.length).toBeGreaterThan(0)
    expect(moves.filter(({ basis }) => !basis)).toEqual([])
  })

  it('lets an applicant withdraw until something is decided, and not after', () => {
    expect(STATES.filter((state) => canMove(state, 'withdrawn'))).toEqual(
      ['waiting', 'submitted', 'pre-review', 'received', 'correction', 'accepted', 'in-review', 'special-procedure'])
  })

  it('lets a promise that was not kept end what is not decided, and nothing else', () => {
    expect(STATES.filter((state) => canMove(state, 'correction-lapsed'))).toEqual(STATES.filter((state) => canMove(state, 'withdrawn')))
  })

  it('follows the ordinary way and no short cut', () => {
    const way: ItemCaseState[] = ['submitted', 'received', 'accepted', 'in-review', 'approved', 'making-certificate', 'ready', 'concluded']
    way.slice(1).forEach((to, at) => { expect(canMove(way[at] ?? 'concluded', to)).toBe(true) })
    expect(canMove('submitted', 'approved')).toBe(false)
    expect(canMove('concluded', 'submitted')).toBe(false)
    expect(canMove('received', 'refused')).toBe(false)
  })
})

describe('a state', () => {
  it.each([...STATES, 'unknown' as const])('%s has a label, an icon and a tone', (state) => {
    const { label, icon, tone } = itemStates[state]
    expect(label).not.toBe('')
    expect(icons.has(icon)).toBe(true)
    expect(['neutral', 'blue', 'green', 'amber', 'red']).toContain(tone)
  })

  it('keeps amber for what waits for the applicant and green for what is done or allowed', () => {
    expect(STATES.filter((state) => itemStates[state].tone === 'amber')).toEqual(STATES.filter((state) => waitingForOf(state) === 'applicant'))
    expect(STATES.filter((state) => itemStates[state].tone === 'green')).toEqual(['approved', 'ready', 'concluded'])
  })

  it('has words of its own', () => {
    const labels = STATES.map((state) => itemStates[state].label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('ends without being done exactly where it can be applied for again', () => {
    expect(STATES.filter((state) => isFinal(state) && !mayReapply(state)).sort()).toEqual(['concluded', 'transferred'])
    expect(STATES.filter((state) => mayReapply(state) && !isFinal(state))).toEqual([])
  })

  it('that nobody knows is unknown', () => {
    expect([knownItemCaseState('concluded'), knownItemCaseState('archived'), knownItemCaseState('toString'), knownItemCaseState('')])
      .toEqual(['concluded', 'unknown', 'unknown', 'unknown'])
  })

  it('stops the clock only in a correction and a special procedure', () => {
    expect(STATES.filter(pausesClock)).toEqual(['correction', 'special-procedure'])
  })

  it.each<[ItemCaseState, string]>([
    ['waiting', 'item'], ['submitted', 'department'], ['correction', 'applicant'], ['special-procedure', 'department'], ['ready', 'department'], ['concluded', 'nobody'], ['withdrawn', 'nobody']
  ])('%s waits for %s', (state, whom) => {
    expect(waitingForOf(state)).toBe(whom)
  })
})

describe('the stage of a whole case', () => {
  it.each<[string, ItemCaseState[], string]>([
    ['nothing handed out yet', [], 'submitted'],
    ['all at the beginning', ['waiting', 'submitted'], 'submitted'],
    ['one has begun', ['waiting', 'received'], 'in-progress'],
    ['special procedure', ['special-procedure'], 'in-progress'],
    ['one wants a correction, another is done', ['correction', 'concluded', 'in-review'], 'correction'],
    ['one is done', ['concluded', 'in-review'], 'partly-concluded'],
    ['one was refused, another goes on', ['refused', 'waiting'], 'partly-concluded'],
    ['all done, one refused', ['concluded', 'refused'], 'concluded'],
    ['all withdrawn', ['withdrawn', 'withdrawn'], 'withdrawn'],
    ['some withdrawn, one done', ['withdrawn', 'concluded'], 'concluded'],
    ['withdrawn, the rest ended with it', ['withdrawn', 'terminated'], 'terminated'],
    ['all ended', ['terminated', 'voided'], 'terminated'],
    ['lapsed', ['correction-lapsed', 'terminated'], 'concluded']
  ])('%s', (_name, states, stage) => {
    expect(stageOf(states)).toBe(stage)
  })

  it('is final exactly when every item is', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...STATES), { minLength: 1, maxLength: 6 }), (states) => {
      expect(['concluded', 'withdrawn', 'terminated'].includes(stageOf(states))).toBe(states.every(isFinal))
      expect(caseStages[stageOf(states)].label).not.toBe('')
    }))
  })

  it('does not depend on the order of the items', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...STATES), { maxLength: 6 }), (states) => {
      expect(stageOf([...states].reverse())).toBe(stageOf(states))
    }))
  })
})

describe('what may be rated', () => {
  const item = (departmentId: string, state: ItemCaseState) => ({ departmentId, state })

  it.each(STATES.filter(isFinal))('is a case with one item that ended as %s', (state) => {
    expect(mayRate([item('health', state), item('police', 'accepted')])).toBe(true)
  })

  it('is no case in which nothing ended yet', () => {
    expect(mayRate([item('health', 'special-procedure'), item('police', 'accepted')])).toBe(false)
    expect(mayRate([])).toBe(false)
  })

  it('is a department when all it has to do is done', () => {
    const items = [item('health', 'concluded'), item('health', 'accepted'), item('police', 'refused')]
    expect(mayRate(items, 'health')).toBe(false)
    expect(mayRate(items, 'police')).toBe(true)
    expect(mayRate(items, 'tax')).toBe(false)
  })
})
