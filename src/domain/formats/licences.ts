import { shapeFormat, type Format } from './format'
import { formatProblem } from './format-problems'
import { compact, compactUpper, withoutSeparators } from './normalise'
import { PROVINCE_CHARACTERS } from './provinces'

/** Food business licence: JY, kind 1 (sale), 2 (catering) or 3 (canteen), and 13 digits. 依据: 食品经营许可和备案管理办法. */
export const foodLicence = shapeFormat(/^JY[123]\d{13}$/, 'food-licence.shape', 'JY23211830000011', withoutSeparators)

/** Filing for selling prepackaged food only: YB, kind and 13 digits. 依据: 食品经营许可和备案管理办法. */
export const prepackagedFoodFiling =
  shapeFormat(/^YB[123]\d{13}$/, 'prepackaged-food-filing.shape', 'YB13211830000011', withoutSeparators)

/** Tobacco retail licence: 12 digits; inferred. */
export const tobaccoLicence = shapeFormat(/^\d{12}$/, 'tobacco-licence.shape', '321183100001', withoutSeparators)

/** Drug retail licence such as `苏DB5110012`; other shapes up to 20 characters pass with a warning, because the rule is inferred. */
export const drugRetailLicence: Format = {
  normalise: compactUpper,
  check: (value) => {
    if (value.length > 20) return formatProblem('drug-retail-licence.length')
    return /^苏[A-D][A-Z]\d{5,10}$/.test(value) ? undefined : formatProblem('drug-retail-licence.shape')
  },
  example: '苏DB5110012'
}

/** Filing for medical devices of class two, `苏镇药监械经营备20234321号`: year and serial of 4 digits each. */
export const medicalDeviceFiling = shapeFormat(
  new RegExp(`^[${PROVINCE_CHARACTERS}][\\u4e00-\\u9fa5]药监械经营备20\\d{6}号$`),
  'medical-device-filing.shape',
  '苏镇药监械经营备20234321号',
  compact
)

/** Licence for medical devices of class three, `苏镇药监械经营许20230012号`. */
export const medicalDeviceLicence = shapeFormat(
  new RegExp(`^[${PROVINCE_CHARACTERS}][\\u4e00-\\u9fa5]药监械经营许20\\d{6}号$`),
  'medical-device-licence.shape',
  '苏镇药监械经营许20230012号',
  compact
)

/** Hygiene licence of a public place, `句卫公证字〔2023〕第321183-000123号`; inferred. Brackets are stored as 〔〕. */
export const publicPlaceHygieneLicence = shapeFormat(
  /^[\u4e00-\u9fa5]{1,3}卫公证字〔20\d{2}〕第\d{6}-\d{6}号$/,
  'public-place-hygiene-licence.shape',
  '句卫公证字〔2023〕第321183-000123号',
  (raw) => compact(raw).replace(/[([【（]/g, '〔').replace(/[)\]】）]/g, '〕')
)

/** Road transport licence, `苏交运管许可镇字321183300123号`: 12 digits after 字; inferred. */
export const roadTransportLicence = shapeFormat(
  new RegExp(`^[${PROVINCE_CHARACTERS}]交运管许可[\\u4e00-\\u9fa5]{1,3}字\\d{12}号$`),
  'road-transport-licence.shape',
  '苏交运管许可镇字321183300123号',
  compact
)

/** Internet culture licence of an internet café: 12 digits that begin with the region; inferred. */
export const internetCafeLicence =
  shapeFormat(/^321183\d{6}$/, 'internet-cafe-licence.shape', '321183000001', withoutSeparators)
