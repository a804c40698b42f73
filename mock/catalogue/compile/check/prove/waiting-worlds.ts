import { NONE, type Worlds } from '../worlds/diagrams'
import type { PackageWorlds } from '../worlds/package-worlds'

/** Who waits for whom. */
export interface WaitingWorlds {
  /** An item waits for another one, directly. */
  waitsDirectly(itemId: string, forId: string): Worlds
  /** An item waits for another one, at any distance. */
  waits(itemId: string, forId: string): Worlds
}

/** Works out for every two items where one waits for the other: directly, or through one more item after another. */
export function waitingWorlds({ servicePackage: { items }, plan, diagrams }: PackageWorlds): WaitingWorlds {
  const key = (itemId: string, forId: string): string => `${itemId} ${forId}`
  const direct = new Map<string, Worlds>()
  for (const { id, waitsFor } of items) {
    for (const { itemId, when } of waitsFor) {
      const both = itemId === id ? NONE : diagrams.all([plan.included(id), plan.included(itemId), plan.holding(when)])
      direct.set(key(id, itemId), diagrams.any([both, direct.get(key(id, itemId)) ?? NONE]))
    }
  }
  const far = new Map(direct)
  const at = (itemId: string, forId: string): Worlds => far.get(key(itemId, forId)) ?? NONE
  for (const { id: through } of items) {
    for (const { id: from } of items) {
      if (at(from, through) === NONE) continue
      for (const { id: to } of items) {
        const met = diagrams.both(at(from, through), at(through, to))
        if (met !== NONE) far.set(key(from, to), diagrams.any([at(from, to), met]))
      }
    }
  }
  return { waitsDirectly: (itemId, forId) => direct.get(key(itemId, forId)) ?? NONE, waits: at }
}
