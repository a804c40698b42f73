import type { DemoPerson } from '@types-contract/contract'

/** As many rows as a list may hold at once. */
const MOST = 20

interface SortedPeople {
  first: DemoPerson[]
  /** Shown on request, below the first. */
  others: DemoPerson[]
}

/** Puts first whom a package fits; everybody when it fits nobody, or when none is being begun. */
export const sortPeople = (people: readonly DemoPerson[], packageId: string | undefined): SortedPeople => {
  const fitting = packageId === undefined ? [] : people.filter(({ packageIds = [] }) => packageIds.includes(packageId))
  const first = (fitting.length > 0 ? fitting : people).slice(0, MOST)
  return { first, others: people.filter((person) => !first.includes(person)).slice(0, MOST) }
}
