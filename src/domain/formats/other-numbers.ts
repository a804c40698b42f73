import { toHalfWidth } from '@/shared/half-width'
import { shapeFormat } from './format'
import { compactUpper, withoutSeparators } from './normalise'

/** Customer number of water, power or gas: 8 to 13 digits; each company has its own rule, so only a warning. */
export const utilityAccountNumber =
  shapeFormat(/^\d{8,13}$/, 'utility-account-number.shape', '3211000001', withoutSeparators)

/** Customs registration (海关注册编码): 10 letters and digits; inferred. */
export const customsRegistrationCode =
  shapeFormat(/^[A-Z0-9]{10}$/, 'customs-registration-code.shape', '3211960001', withoutSeparators)

/** National code of a designated medical institution: H and 11 digits; others write their name, so only a warning. */
export const medicalInstitutionCode =
  shapeFormat(/^H\d{11}$/, 'medical-institution-code.shape', 'H32118300001', withoutSeparators)

/** Web address, as copied from a browser. */
export const url = shapeFormat(/^https?:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i, 'url.shape', 'https://example.com/shop', (raw) => toHalfWidth(raw).trim())

/** Stake of a road (桩号), `K12+345`: kilometre and metre. */
export const roadStake = shapeFormat(/^K\d{1,4}\+\d{3}$/, 'road-stake.shape', 'K12+345', compactUpper)

/** E-mail address; only what every address has in common is required. */
export const email = shapeFormat(
  /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  'email.shape',
  'name@example.com',
  (raw) => toHalfWidth(raw).replace(/\s/g, '').replace(/。/g, '.')
)
