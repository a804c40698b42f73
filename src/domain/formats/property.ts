import { shapeFormat, type Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { compact, fullWidthBrackets, withoutSeparators } from './normalise'
import { PROVINCE_CHARACTERS } from './provinces'
import { LOCAL_REGION } from './regions'

const CERTIFICATE = new RegExp(`^[${PROVINCE_CHARACTERS}]（20\\d{2}）[\\u4e00-\\u9fa5]{2,12}不动产(权|证明)第(\\d+)号$`)

/**
 * Real-estate certificate, `苏（2023）句容市不动产权第0012345号`, stored with full-width brackets.
 * Everything is a warning, because house papers from before 2016 are still good and look different.
 */
export const propertyCertificate: Format = {
  normalise: (raw) => fullWidthBrackets(compact(raw)),
  check: checkPropertyCertificate,
  example: '苏（2023）句容市不动产权第0012345号'
}

/** House ownership certificate from before 2016: free text of at most 40 characters. */
export const houseOwnershipCertificate =
  shapeFormat(/^.{1,40}$/, 'house-ownership-certificate.length', '句房权证华阳字第01012345号', compact)

/** Real-estate unit (不动产单元号), 28 characters: parcel 19, then the kind of thing on it and its unit number. */
export const propertyUnit: Format = {
  normalise: withoutSeparators,
  check: (value) => {
    if (value.length !== 28) return formatProblem('property-unit.length')
    if (!/^\d{12}[A-Z]{2}\d{5}[A-Z]\d{8}$/.test(value)) return formatProblem('property-unit.shape')
    return value.startsWith(LOCAL_REGION) ? undefined : formatProblem('property-unit.elsewhere')
  },
  example: '321183001001GB00001F00010001'
}

/** Land parcel (宗地代码), the first 19 characters of a real-estate unit. */
export const parcelCode: Format = {
  normalise: withoutSeparators,
  check: (value) => {
    if (value.length !== 19) return formatProblem('parcel-code.length')
    if (!/^\d{12}[A-Z]{2}\d{5}$/.test(value)) return formatProblem('parcel-code.shape')
    return value.startsWith(LOCAL_REGION) ? undefined : formatProblem('parcel-code.elsewhere')
  },
  example: '321183001001GB00001'
}

/** Writes a real-estate unit in the four groups people read it in (6, 6, 7, 9); anything else comes back unchanged. */
export function groupPropertyUnit(value: string): string {
  if (value.length !== 28) return value
  return [value.slice(0, 6), value.slice(6, 12), value.slice(12, 19), value.slice(19)].join(' ')
}

function checkPropertyCertificate(value: string): FormatProblem | undefined {
  const parts = CERTIFICATE.exec(value)
  if (parts) return (parts[2] ?? '').length === 7 ? undefined : formatProblem('property-certificate.serial-length')
  return formatProblem(/房权|房产|房地|国用|集用/.test(value) ? 'property-certificate.old' : 'property-certificate.shape')
}
