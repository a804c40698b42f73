import type { DeferredMaterialState } from '@types-contract/contract'
import { DEFERRED_TRANSITIONS, holdsDecision, owedOf } from '@/domain/case-state/deferred-material'

const isState = (word: string): word is DeferredMaterialState => Object.prototype.hasOwnProperty.call(DEFERRED_TRANSITIONS, word)
const STATES = Object.keys(DEFERRED_TRANSITIONS).filter(isState)

describe('a promised material', () => {
  it('comes from owed to every state, each once', () => {
    const found = new Set<DeferredMaterialState>(['owed'])
    for (const state of found) DEFERRED_TRANSITIONS[state].forEach((to) => found.add(to))
    expect([...found].sort()).toEqual([...STATES].sort())
  })

  it('never lapses once it was handed in', () => {
    expect(DEFERRED_TRANSITIONS['handed-in']).not.toContain('lapsed')
  })

  it.each<[DeferredMaterialState, boolean]>([['owed', true], ['handed-in', true], ['accepted', false], ['lapsed', false], ['not-needed', false]])(
    '%s keeps an item from being decided: %s', (state, holds) => expect(holdsDecision(state)).toBe(holds))
})

describe('what is still owed', () => {
  it('is told nearest day first, without what came or is not needed', () => {
    const materials = [
      { materialId: 'plan', state: 'owed' as const, dueOn: '2026-12-04' }, { materialId: 'lease', state: 'handed-in' as const, dueOn: '2026-12-01' },
      { materialId: 'rules', state: 'owed' as const, dueOn: '2026-12-02' }, { materialId: 'sign', state: 'not-needed' as const, dueOn: '2026-11-30' }
    ]
    expect(owedOf(materials).map(({ materialId }) => materialId)).toEqual(['rules', 'plan'])
  })
})
