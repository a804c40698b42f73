import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { FIXTURE_CATALOGUE } from './fixture-catalogue'
import { FIXTURE_PEOPLE } from './fixture-people'

/** A Monday morning at ten in China. */
export const MONDAY_AT_TEN = Date.parse('2026-03-02T10:00:00+08:00')

/** A government over the fixture package whose real time a test moves by hand. */
export interface FixtureGovernment extends StartedGovernment {
  /** Lets real time pass. */
  wait: (milliseconds: number) => void
}

/** Starts it; its clock runs at the given speed while departments work. */
export function startFixtureGovernment(speed = 1): FixtureGovernment {
  let now = MONDAY_AT_TEN
  const government = startGovernment({ catalogue: FIXTURE_CATALOGUE, people: FIXTURE_PEOPLE, speed, now: () => now })
  return { ...government, wait: (milliseconds) => { now += milliseconds } }
}

