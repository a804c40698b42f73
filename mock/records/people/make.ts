import { addDays } from '@/domain/dates/calendar-date'
import { makeIdCheck, makeLuhnCheck } from '@/domain/formats/make-check-digits'
import type { AddressValue, ElectronicCertificate, RegionValue } from '@types-contract/contract'

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

/** An address in the city, by its township. */
export function localAddress(code: string, township: string, detail: string): AddressValue {
  return { region: `江苏省镇江市句容市${township}`, code, detail }
}

/** The city as a region. */
export const THE_CITY: RegionValue = { code: '321183', name: '江苏省镇江市句容市' }

/** Days before or after another day. */
export const daysFrom = addDays

type Kind = 'id-card' | 'household-register' | 'marriage-certificate' | 'social-security-card' | 'business-licence' | 'property-certificate'

const KINDS: Record<Kind, { name: string; departmentId: string; departmentName: string }> = {
  'id-card': { name: '居民身份证', departmentId: 'public-security', departmentName: '市公安局' },
  'household-register': { name: '居民户口簿', departmentId: 'public-security', departmentName: '市公安局' },
  'marriage-certificate': { name: '结婚证', departmentId: 'civil-affairs', departmentName: '市民政局' },
  'social-security-card': { name: '社会保障卡', departmentId: 'human-resources', departmentName: '市人社局' },
  'business-licence': { name: '营业执照', departmentId: 'administrative-approval', departmentName: '市行政审批局' },
  'property-certificate': { name: '不动产权证书', departmentId: 'natural-resources', departmentName: '市自然资源和规划局' }
}

/** What a certificate of somebody is made from. */
export interface CertificateFacts {
  personId: string
  kind: Kind
  holder: string
  numberMasked: string
  validFrom: string
  validUntil?: string
  facts?: { label: string; value: string }[]
}

/** Makes an electronic certificate as the bank holds it. */
export function makeCertificate({ personId, kind, ...rest }: CertificateFacts): ElectronicCertificate {
  return { certificateId: `${personId}-${kind}`, kind, ...KINDS[kind], trustGrade: 'A', status: 'valid', ...rest }
}

/** Hides the middle of a number the way a wallet does. */
export function masked(number: string): string {
  return `${number.slice(0, 6)}********${number.slice(-4)}`
}
