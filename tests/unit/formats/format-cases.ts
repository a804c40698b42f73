import type { FormatName } from '@/domain/formats/format-names'
import { CONTACT_AND_ACCOUNT_CASES } from './cases/contact-and-account-cases'
import type { FormatCases } from './cases/format-cases'
import { LICENCE_CASES } from './cases/licence-cases'
import { PERSONAL_CASES } from './cases/personal-cases'
import { PROPERTY_AND_VEHICLE_CASES } from './cases/property-and-vehicle-cases'
import { SERVICE_AND_NAME_CASES } from './cases/service-and-name-cases'

/** Cases of every format; a format without any does not compile. */
export const FORMAT_CASES: Readonly<Record<FormatName, FormatCases>> = {
  ...PERSONAL_CASES,
  ...CONTACT_AND_ACCOUNT_CASES,
  ...PROPERTY_AND_VEHICLE_CASES,
  ...LICENCE_CASES,
  ...SERVICE_AND_NAME_CASES
}
