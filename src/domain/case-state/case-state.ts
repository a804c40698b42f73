import type { CaseStage, ItemCaseState } from '@types-contract/contract'
import { ITEM_CASE_TRANSITIONS } from './transitions'

/** A state as a screen shows it: an unknown one from outside gets a neutral face, never a crash. */
export type ShownItemCaseState = ItemCaseState | 'unknown'

const isKnown = (raw: string): raw is ItemCaseState => Object.prototype.hasOwnProperty.call(ITEM_CASE_TRANSITIONS, raw)

/** The state a word from the server stands for. */
export const knownItemCaseState = (raw: string): ShownItemCaseState => (isKnown(raw) ? raw : 'unknown')

/** Whether one state may follow another. */
export const canMove = (from: ItemCaseState, to: ItemCaseState): boolean => ITEM_CASE_TRANSITIONS[from].some((transition) => transition.to === to)

/** Nothing can follow. */
export const isFinal = (state: ItemCaseState): boolean => ITEM_CASE_TRANSITIONS[state].length === 0

const PAUSED: readonly ItemCaseState[] = ['correction', 'special-procedure']

/** The department's days do not run. 依据: 行政许可法第45条. */
export const pausesClock = (state: ItemCaseState): boolean => PAUSED.includes(state)

/** Whom the item waits for. */
export function waitingForOf(state: ItemCaseState): 'department' | 'applicant' | 'item' | 'nobody' {
  if (isFinal(state)) return 'nobody'
  if (state === 'correction') return 'applicant'
  return state === 'waiting' ? 'item' : 'department'
}

const NOT_STARTED: readonly ItemCaseState[] = ['waiting', 'submitted']

/** The stage of the whole case: partly concluded while some items are open, and concluded does not imply approval. */
export function stageOf(states: ItemCaseState[]): CaseStage {
  const open = states.filter((state) => !isFinal(state))
  if (open.length === 0) {
    if (states.length > 0 && states.every((state) => state === 'withdrawn')) return 'withdrawn'
    return states.length > 0 && states.every((state) => state === 'terminated') ? 'terminated' : 'concluded'
  }
  if (open.includes('correction')) return 'correction'
  if (open.length < states.length) return 'partly-concluded'
  return open.every((state) => NOT_STARTED.includes(state)) ? 'submitted' : 'in-progress'
}
