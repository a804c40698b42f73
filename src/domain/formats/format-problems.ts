/** How a problem acts: an `error` stops the step, a `warning` asks the person to look again. */
export type FormatProblemSeverity = 'error' | 'warning'

/**
 * Every problem a format can report, with how it acts.
 *
 * `error` is used only where the rule is a published standard without exceptions. Wherever the rule is
 * inferred, or old or foreign numbers may differ, it is a `warning`: a citizen with a genuine paper
 * must never be stuck before a form that knows better.
 */
const SEVERITIES = {
  'id-number.length': 'error',
  'id-number.fifteen-digits': 'error',
  'id-number.shape': 'error',
  'id-number.birth-date': 'error',
  'id-number.checksum': 'error',
  'hk-macao-taiwan-residence-permit.shape': 'error',
  'hk-macao-taiwan-residence-permit.birth-date': 'error',
  'hk-macao-taiwan-residence-permit.checksum': 'error',
  'foreign-permanent-resident-id.shape': 'error',
  'foreign-permanent-resident-id.checksum': 'error',
  'foreign-permanent-resident-id.birth-date': 'warning',
  'mainland-travel-permit-hk-macao.shape': 'error',
  'mainland-travel-permit-taiwan.shape': 'error',
  'chinese-passport.shape': 'error',
  'foreign-passport.shape': 'error',
  'birth-certificate-number.shape': 'warning',
  'driving-licence-file-number.shape': 'error',
  'driving-licence-file-number.other-province': 'warning',
  'pharmacist-registration-number.shape': 'warning',
  'disability-certificate-number.shape': 'error',
  'disability-certificate-number.id-number': 'error',
  'education-certificate-number.shape': 'warning',
  'mobile.shape': 'error',
  'landline.shape': 'error',
  'phone.shape': 'error',
  'consult-phone.shape': 'error',
  'bank-card.shape': 'error',
  'bank-card.length': 'warning',
  'bank-card.checksum': 'warning',
  'corporate-account.shape': 'error',
  'uscc.legacy-registration-number': 'warning',
  'uscc.length': 'error',
  'uscc.letter-not-used': 'error',
  'uscc.shape': 'error',
  'uscc.checksum': 'error',
  'region-code.shape': 'error',
  'region-code.town-class': 'warning',
  'postcode.shape': 'error',
  'local-postcode.shape': 'error',
  'local-postcode.elsewhere': 'warning',
  'property-certificate.old': 'warning',
  'property-certificate.shape': 'warning',
  'property-certificate.serial-length': 'warning',
  'house-ownership-certificate.length': 'error',
  'property-unit.length': 'error',
  'property-unit.shape': 'error',
  'property-unit.elsewhere': 'warning',
  'parcel-code.length': 'error',
  'parcel-code.shape': 'error',
  'parcel-code.elsewhere': 'warning',
  'vehicle-plate.letter-not-used': 'error',
  'vehicle-plate.shape': 'error',
  'vin.length': 'warning',
  'vin.letter-not-used': 'warning',
  'vin.shape': 'warning',
  'vin.checksum': 'warning',
  'engine-number.shape': 'warning',
  'investment-project-code.shape': 'warning',
  'land-supply-number.shape': 'warning',
  'food-licence.shape': 'error',
  'prepackaged-food-filing.shape': 'error',
  'tobacco-licence.shape': 'warning',
  'drug-retail-licence.length': 'error',
  'drug-retail-licence.shape': 'warning',
  'medical-device-filing.shape': 'warning',
  'medical-device-licence.shape': 'warning',
  'public-place-hygiene-licence.shape': 'warning',
  'road-transport-licence.shape': 'warning',
  'internet-cafe-licence.shape': 'warning',
  'patent-number.shape': 'error',
  'patent-number.checksum': 'error',
  'trademark-number.shape': 'warning',
  'trademark-class.range': 'error',
  'plant-variety-number.shape': 'warning',
  'copyright-registration-number.shape': 'warning',
  'item-code.shape': 'error',
  'item-implementation-code.shape': 'error',
  'item-handling-code.shape': 'error',
  'case-number.shape': 'error',
  'case-number.date': 'error',
  'case-number.checksum': 'error',
  'item-case-number.shape': 'error',
  'item-case-number.case-number': 'error',
  'collection-code.shape': 'error',
  'utility-account-number.shape': 'warning',
  'customs-registration-code.shape': 'warning',
  'medical-institution-code.shape': 'warning',
  'url.shape': 'error',
  'road-stake.shape': 'error',
  'email.shape': 'error',
  'person-name.length': 'error',
  'person-name.short': 'warning',
  'person-name.digits': 'error',
  'person-name.characters': 'warning',
  'organisation-name.length': 'error',
  'organisation-name.short': 'warning',
  'organisation-name.characters': 'warning'
} as const

/** Stable key of a problem: the format's name, a dot, and what does not fit. */
export type FormatProblemCode = keyof typeof SEVERITIES

/** What does not fit, as a key with a sentence in the locales; never the value itself. */
export interface FormatProblem {
  readonly code: FormatProblemCode
  readonly severity: FormatProblemSeverity
}

/** Makes the problem of a code with the severity that belongs to it. */
export function formatProblem(code: FormatProblemCode): FormatProblem {
  return { code, severity: SEVERITIES[code] }
}

/** Lists every problem code, for tables and tests that must not forget one. */
export function listFormatProblemCodes(): FormatProblemCode[] {
  return Object.keys(SEVERITIES).filter(isFormatProblemCode)
}

/** Tells whether a text is a known problem code. */
export function isFormatProblemCode(code: string): code is FormatProblemCode {
  return Object.prototype.hasOwnProperty.call(SEVERITIES, code)
}
