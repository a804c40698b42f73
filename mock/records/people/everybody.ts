import { daughter, elder } from './elder'
import { entrepreneur } from './entrepreneur'
import { foreignParent } from './foreign-parent'
import { newMother } from './new-mother'
import type { PretendPerson } from './person'
import { unknownPerson } from './unknown-person'
import { unmarriedMother } from './unmarried-mother'

/** Every synthetic person; the first is who a host's code stands for. `firstDay` is the day the government began. */
export function everybody(firstDay: string): PretendPerson[] {
  return [
    newMother(firstDay), unmarriedMother(firstDay), elder(), daughter(), entrepreneur(), unknownPerson(), foreignParent(firstDay)
  ]
}
