import type { Facts } from '@/domain/facts'
import type { Application } from '@types-contract/contract'

/** What the conditions of a package may look at once somebody has handed in. */
export function factsOf({ answers, values, itemIds, dataSharing }: Application, today: string): Facts {
  return { answers, values, itemIds: new Set(itemIds), dataSharing, today }
}
