import { shapeFormat, type Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { idNumber } from './id-number'
import { withoutSeparators } from './normalise'

const DISABILITY = /^(\d{17}[\dX])([1-7])([1-4])(B\d)?$/

/** Medical certificate of birth (出生医学证明): a letter and 9 digits; inferred, so only a warning. */
export const birthCertificateNumber =
  shapeFormat(/^[A-Z]\d{9}$/, 'birth-certificate-number.shape', 'T000000001', withoutSeparators)

/** File number of a driving licence (驾驶证档案编号): 12 digits, in Jiangsu beginning with 32 (inferred). */
export const drivingLicenceFileNumber: Format = {
  normalise: withoutSeparators,
  check: (value) => {
    if (!/^\d{12}$/.test(value)) return formatProblem('driving-licence-file-number.shape')
    return value.startsWith('32') ? undefined : formatProblem('driving-licence-file-number.other-province')
  },
  example: '321100000001'
}

/** Registration number of a licensed pharmacist (执业药师注册证编号): 12 digits; inferred. */
export const pharmacistRegistrationNumber =
  shapeFormat(/^\d{12}$/, 'pharmacist-registration-number.shape', '321200000001', withoutSeparators)

/** Number of an education certificate (学历证书编号): 17 or 18 digits; old ones differ, so only a warning. */
export const educationCertificateNumber =
  shapeFormat(/^\d{17,18}$/, 'education-certificate-number.shape', '100001201205000001', withoutSeparators)

/** Disability certificate (残疾人证): the identity number, a kind 1–7 and a degree 1–4; a reissued one ends in B and a digit. */
export const disabilityCertificateNumber: Format = {
  normalise: withoutSeparators,
  check: checkDisabilityCertificate,
  example: '32119919900101007X43'
}

/** What the last two digits of a disability certificate say: kind 1 (sight) to 7 (multiple), degree 1 (gravest) to 4. */
export interface DisabilityFacts {
  readonly idNumber: string
  readonly kind: number
  readonly degree: number
}

/** Reads the holder's identity number, kind and degree from a valid certificate number; undefined otherwise. */
export function readDisabilityFacts(value: string): DisabilityFacts | undefined {
  const parts = DISABILITY.exec(value)
  if (!parts || checkDisabilityCertificate(value)) return undefined
  return { idNumber: parts[1] ?? '', kind: Number(parts[2]), degree: Number(parts[3]) }
}

function checkDisabilityCertificate(value: string): FormatProblem | undefined {
  const parts = DISABILITY.exec(value)
  if (!parts) return formatProblem('disability-certificate-number.shape')
  return idNumber.check(parts[1] ?? '') && formatProblem('disability-certificate-number.id-number')
}
