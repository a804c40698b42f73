import type { DemoPerson, Person } from '@types-contract/contract'
import type { PretendPerson } from '../records/people/person'

/** What a session says of its person. */
export function personView({ personId, name, idType, idNumber, mobile }: PretendPerson): Person {
  return { personId, name, idType, idNumber, mobile }
}

/** What is told of a demo person before anybody signs in as them. */
export function demoPersonView({ personId, name, story, packageIds }: PretendPerson): DemoPerson {
  return { personId, name, story, packageIds }
}
