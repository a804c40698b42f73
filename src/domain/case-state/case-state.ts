import type { CaseStage, ItemCaseState } from '@types-contract/contract'
import { ITEM_CASE_TRANSITIONS } from './transitions'

/** A state as a screen shows it: an unknown one from outside gets a neutral face, never a crash. */
export type ShownItemCaseState = ItemCaseState | 'unknown'

function isKnown(raw: string): raw is ItemCaseState {
  return Object.prototype.hasOwnProperty.call(ITEM_CASE_TRANSITIONS, raw)
}

/** The state a word from the server stands for; `unknown` for a word that is not in the table. */
export function knownItemCaseState(raw: string): ShownItemCaseState {
  return isKnown(raw) ? raw : 'unknown'
}

/** Whether one state may follow another. */
export function canMove(from: ItemCaseState, to: ItemCaseState): boolean {
  return ITEM_CASE_TRANSITIONS[from].some((transition) => transition.to === to)
}

/** Whether nothing can follow: the item is concluded in one of the ways there are. A word that is not in the table is open. */
export function isFinal(state: ItemCaseState): boolean {
  return isKnown(state) && ITEM_CASE_TRANSITIONS[state].length === 0
}

/** Whether the department's days stand still. 依据: 行政许可法第四十五条 (特别程序); 补正期间不计入。 */
export function pausesClock(state: ItemCaseState): boolean {
  return state === 'correction' || state === 'special-procedure'
}

/** Whom an item waits for: its department, the applicant, another item that must be done first, or nobody any more. */
export function waitingForOf(state: ItemCaseState): 'department' | 'applicant' | 'item' | 'nobody' {
  if (isFinal(state)) return 'nobody'
  if (state === 'correction') return 'applicant'
  return state === 'waiting' ? 'item' : 'department'
}

const AGAIN: readonly ItemCaseState[] = ['correction-lapsed', 'not-accepted', 'refused', 'returned', 'voided', 'withdrawn', 'terminated']

/** Whether an item ended without being done, so that it can be applied for again. */
export function mayReapply(state: ItemCaseState): boolean {
  return AGAIN.includes(state)
}

/** All ended without a decision: withdrawn if every item was, terminated otherwise. */
function stageOfEnded(states: readonly ItemCaseState[]): CaseStage {
  if (states.every((state) => state === 'withdrawn')) return 'withdrawn'
  const undecided: readonly ItemCaseState[] = ['withdrawn', 'terminated', 'voided']
  return states.every((state) => undecided.includes(state)) ? 'terminated' : 'concluded'
}

/**
 * Where the whole case stands. A correction of any item comes first, because it is the applicant's
 * turn; partly concluded means that some items are done and others open. Concluded does not imply approval.
 */
export function stageOf(states: readonly ItemCaseState[]): CaseStage {
  if (states.length === 0) return 'submitted'
  const open = states.filter((state) => !isFinal(state))
  if (open.length === 0) return stageOfEnded(states)
  if (open.includes('correction')) return 'correction'
  if (open.length < states.length) return 'partly-concluded'
  return open.every((state) => state === 'waiting' || state === 'submitted') ? 'submitted' : 'in-progress'
}
