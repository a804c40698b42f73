import type { DeferredMaterial, DeferredMaterialState } from '@types-contract/contract'

/**
 * Which state of a promised material (容缺受理) may follow which; what is not here cannot happen.
 * 依据: the guide of a package names how many working days a material may come later; no rule is known
 * that orders the steps in between, so they are our reading (推定).
 */
export const DEFERRED_TRANSITIONS: Readonly<Record<DeferredMaterialState, readonly DeferredMaterialState[]>> = {
  'owed': ['handed-in', 'lapsed', 'not-needed'],
  'handed-in': ['accepted', 'not-needed'],
  'accepted': [],
  'lapsed': [],
  'not-needed': []
}

/** Whether an item that needs the material is not decided yet for want of it. */
export function holdsDecision(state: DeferredMaterialState): boolean {
  return DEFERRED_TRANSITIONS[state].length > 0
}

/** The materials the applicant still has to hand in, nearest day first. */
export function owedOf<Promised extends Pick<DeferredMaterial, 'state' | 'dueOn'>>(materials: readonly Promised[]): Promised[] {
  return materials.filter(({ state }) => state === 'owed').sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}
