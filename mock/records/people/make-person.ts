import type { PretendPerson } from './person'

/** Makes somebody with an identity card, whose sign-in tells who they are. */
export function makePerson(facts: Omit<PretendPerson, 'idType'>): PretendPerson {
  const { name, idNumber, mobile, shared } = facts
  const signIn = { 'self.name': name, 'self.id-type': 'id-card', 'self.id-number': idNumber, 'self.mobile': mobile }
  return { ...facts, idType: 'id-card', shared: { ...signIn, ...shared } }
}
