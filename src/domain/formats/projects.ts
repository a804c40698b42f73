import { shapeFormat } from './format'
import { compactUpper, withoutSeparators } from './normalise'

/** Investment project code, `2309-321183-89-01-123456`: month, region, kind, nature, serial; inferred. */
export const investmentProjectCode = shapeFormat(
  /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/,
  'investment-project-code.shape',
  '2309-321183-89-01-123456',
  (raw) => withoutSeparators(raw).replace(/^(\d{4})(\d{6})(\d{2})(\d{2})(\d{6})$/, '$1-$2-$3-$4-$5')
)

/** Electronic supervision number of state-owned building land: A allotted, B granted for a price; inferred. */
export const landSupplyNumber =
  shapeFormat(/^321183\d{4}[AB]\d{5}(-\d)?$/, 'land-supply-number.shape', '3211832023B00001', compactUpper)
