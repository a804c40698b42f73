import { addDays } from '@/domain/dates/calendar-date'
import type { ElectronicCertificate } from '@types-contract/contract'
import type { GovernmentContext } from './context'
import type { PretendPerson } from './records/people/person'
import type { Scenario } from './scenarios/scenario'
import { toDay } from './time'

/** Every certificate the bank holds for a person: those they came with, and those their cases made. */
export function certificatesOf(
  { store }: Pick<GovernmentContext, 'store'>, person: PretendPerson, now: number, scenario?: Scenario
): ElectronicCertificate[] {
  const made = store.list('cases').filter(({ value }) => value.ownerId === person.personId)
  const all = [...person.certificates, ...made.flatMap(({ value }) => value.certificates)]
  const [first] = all
  const over = scenario?.expiresCertificate === true ? first?.kind : undefined
  return all.map((certificate) => (certificate.kind === over ? { ...certificate, validUntil: addDays(toDay(now), -1) } : certificate))
    .map((certificate) => aged(certificate, toDay(now)))
}

/** A certificate whose last day is over has expired. */
function aged(certificate: ElectronicCertificate, today: string): ElectronicCertificate {
  const over = certificate.validUntil !== undefined && certificate.validUntil < today
  return over && certificate.status === 'valid' ? { ...certificate, status: 'expired' } : certificate
}
