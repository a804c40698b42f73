import { closingOwner } from './closing-owner'
import { bride, groom } from './couple'
import { disabledPerson } from './disabled-person'
import { daughter, elder } from './elder'
import { entrepreneur } from './entrepreneur'
import { foreignParent } from './foreign-parent'
import { graduate } from './graduate'
import { guardianMother } from './guardian-mother'
import { haulier } from './haulier'
import { homeBuyer } from './home-buyer'
import { migrantDriver } from './migrant-driver'
import { newMother } from './new-mother'
import type { PretendPerson } from './person'
import { retiree } from './retiree'
import { shopkeeper } from './shopkeeper'
import { unknownPerson } from './unknown-person'
import { unmarriedMother } from './unmarried-mother'
import { veteran } from './veteran'
import { widow } from './widow'
import { worksClerk } from './works-clerk'

/**
 * Every synthetic person; the first is who a host's code stands for, the second fits every package.
 * `firstDay` is the day the government began.
 */
export function everybody(firstDay: string): PretendPerson[] {
  return [
    newMother(firstDay), unknownPerson(), unmarriedMother(firstDay), foreignParent(firstDay),
    groom(), bride(), guardianMother(firstDay), graduate(firstDay), homeBuyer(firstDay), veteran(firstDay),
    migrantDriver(firstDay), disabledPerson(firstDay), retiree(firstDay), elder(), daughter(), widow(firstDay),
    entrepreneur(), shopkeeper(firstDay), haulier(firstDay), worksClerk(firstDay), closingOwner(firstDay)
  ]
}
