import type { Rating, ServiceCase } from '@types-contract/contract'
import { isFinal } from './case-state'

/** What a rating is about: the items of a case, each with its department and its state. */
export type RateableItem = Pick<ServiceCase['itemCases'][number], 'departmentId' | 'state'>

/**
 * Whether something can be rated already: the whole case once one of its items is concluded in whatever way, a department once
 * all of its items are. 依据: 国办发〔2019〕51号（一次一评，办结之后评）。
 */
export function mayRate(items: readonly RateableItem[], departmentId?: string): boolean {
  if (departmentId === undefined) return items.some(({ state }) => isFinal(state))
  const own = items.filter((item) => item.departmentId === departmentId)
  return own.length > 0 && own.every(({ state }) => isFinal(state))
}

/** The rating a person gave to the whole case, or to a department; what the system gives by default is none. */
export function ratingGiven(ratings: readonly Rating[], departmentId?: string): Rating | undefined {
  return ratings.find((rating) => rating.departmentId === departmentId && !rating.byDefault)
}
