import { addDays, addYears } from '@/domain/dates/calendar-date'
import { makeIdCheck, makeLuhnCheck, makeUsccCheck, makeVinCheck } from '@/domain/formats/make-check-digits'
import type { AddressValue, ElectronicCertificate, GroupRow, RegionValue } from '@types-contract/contract'
import { CERTIFICATE_KINDS, type CertificateKind } from './certificate-kinds'

/** Region of identity numbers that nobody real has. */
const SYNTHETIC_REGION = '321199'

/** Makes the identity number of somebody who does not exist: the sequence's last digit is odd for a man, even for a woman. */
export function syntheticIdNumber(birthDay: string, sequence: string): string {
  const first17 = `${SYNTHETIC_REGION}${birthDay.replace(/-/g, '')}${sequence}`
  return first17 + makeIdCheck(first17)
}

/** Makes the number of a bank card nobody holds: 19 digits that pass the check. */
export function syntheticCard(first6: string, last: number): string {
  const digits = `${first6}${String(last).padStart(12, '0')}`
  return digits + makeLuhnCheck(digits)
}

/** Makes the unified social credit code of a company (91) or sole trader (92) that does not exist. */
export function syntheticUscc(start: '91' | '92', last: number): string {
  const first17 = `${start}${SYNTHETIC_REGION}MADE${String(last).padStart(5, '0')}`
  return first17 + makeUsccCheck(first17)
}

/** Makes the identification number of a vehicle that was never built. */
export function syntheticVin(last: number): string {
  const serial = `R${String(last).padStart(7, '0')}`
  return `LTESTCAR${makeVinCheck(`LTESTCAR0${serial}`)}${serial}`
}

/** An address in the city, by its township. */
export function localAddress(code: string, township: string, detail: string): AddressValue {
  return { region: `江苏省镇江市句容市${township}`, code, detail }
}

/** The city as a region. */
export const THE_CITY: RegionValue = { code: '321183', name: '江苏省镇江市句容市' }

/** Days before or after another day. */
export const daysFrom = addDays

/** The same day years before or after. */
export const yearsFrom = addYears

/** The month so many months before or after a day's own, as `YYYY-MM`. */
export function monthFrom(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The rows of a repeating group, in the order given. */
export function rowsOf(...rows: GroupRow['values'][]): GroupRow[] {
  return rows.map((values, at) => ({ rowId: `row-${at + 1}`, values }))
}

/** What a certificate of somebody is made from. */
export interface CertificateFacts {
  personId: string
  kind: CertificateKind
  holder: string
  numberMasked: string
  validFrom: string
  validUntil?: string
  facts?: { label: string; value: string }[]
  /** Where somebody has several of a kind; else it follows from the person and the kind. */
  certificateId?: string
  /** Where it is called otherwise than its kind. */
  name?: string
}

/** Makes an electronic certificate as the bank holds it. */
export function makeCertificate({ personId, kind, ...rest }: CertificateFacts): ElectronicCertificate {
  return { certificateId: `${personId}-${kind}`, kind, ...CERTIFICATE_KINDS[kind], trustGrade: 'A', status: 'valid', ...rest }
}

/** Makes an identity card; `whose` tells one the person may use for somebody else (授权用证). */
export function makeIdCard(personId: string, holder: string, idNumber: string, whose?: string): ElectronicCertificate {
  const own = makeCertificate({ personId, kind: 'id-card', holder, numberMasked: masked(idNumber), validFrom: '2018-05-04' })
  return whose === undefined ? own : { ...own, certificateId: `${own.certificateId}-of-${whose}` }
}

/** Hides the middle of a number the way a wallet does. */
export function masked(number: string): string {
  return `${number.slice(0, 6)}********${number.slice(-4)}`
}
