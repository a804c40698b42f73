import { shapeFormat } from './format'
import { withoutSeparators } from './normalise'

/** Mainland travel permit for Hong Kong (H) and Macao (M); the last two digits, which count renewals, may be missing. */
export const mainlandTravelPermitHkMacao =
  shapeFormat(/^[HM]\d{8}(\d{2})?$/, 'mainland-travel-permit-hk-macao.shape', 'H00000001', withoutSeparators)

/** Mainland travel permit for Taiwan: 8 digits on the card since 2015, before that 10 digits and perhaps a letter. */
export const mainlandTravelPermitTaiwan =
  shapeFormat(/^(\d{8}|\d{10}[A-Z]?)$/, 'mainland-travel-permit-taiwan.shape', '00000001', withoutSeparators)

/** Chinese passport: ordinary (E, EA…, G), service (S), service for public affairs (P), diplomatic (D); the last three also with E. */
export const chinesePassport =
  shapeFormat(/^(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[SPD]E?\d{7,8})$/, 'chinese-passport.shape', 'E00000001', withoutSeparators)

/** Passport of any other state: 5 to 17 letters and digits, because no rule covers them all. */
export const foreignPassport =
  shapeFormat(/^[A-Z0-9]{5,17}$/, 'foreign-passport.shape', 'X0000001', withoutSeparators)
