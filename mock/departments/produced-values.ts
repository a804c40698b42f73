import { makeIdCheck, makeUsccCheck } from '@/domain/formats/make-check-digits'
import { FORMATS, isFormatName } from '@/domain/formats/registry'
import type { Field, FieldValue } from '@types-contract/contract'
import { steadyNumber } from '../ids'
import type { CaseFile, ItemFile } from '../records/shapes'
import { toDay } from '../time'
import type { Office } from './office'

/** A value a department made, in words for the result. */
export interface ProducedValue {
  label: string
  value: string
}

/** Region of identity numbers that nobody real has. */
const SYNTHETIC_REGION = '321199'
const DAY_IN_VALUE = /^\d{4}-\d{2}-\d{2}/

/**
 * Makes up the values an item produces for the others (such as the identity number of a
 * newborn) and writes them into the case's copy of the application.
 */
export function produceValues(file: CaseFile, item: ItemFile, at: number, office: Office): ProducedValue[] {
  const fields = office.servicePackage.fields.filter(({ producedBy }) => producedBy?.includes(item.itemId))
  return fields.map((field) => {
    const value = makeValue(field, file, at)
    file.application.values[field.id] = value
    return { label: field.label, value }
  })
}

function makeValue(field: Field, file: CaseFile, at: number): string {
  const chance = steadyNumber(`${file.caseNumber}/${field.id}`)
  if (field.format === 'id-number') return makeIdNumber(birthDayOf(file) ?? toDay(at), chance)
  if (field.format === 'uscc') return makeUscc(chance)
  if (field.kind === 'date') return toDay(at)
  const example = field.format !== undefined && isFormatName(field.format) ? FORMATS[field.format].example : undefined
  return example ?? String(chance).padStart(10, '0')
}

/** A citizen identity number of the synthetic region with the right check digit. */
export function makeIdNumber(birthDay: string, chance: number): string {
  const first17 = `${SYNTHETIC_REGION}${birthDay.replace(/-/g, '')}${String(chance % 1000).padStart(3, '0')}`
  return first17 + makeIdCheck(first17)
}

function makeUscc(chance: number): string {
  const first17 = `91${SYNTHETIC_REGION}MA${String(chance % 10_000_000).padStart(7, '0')}`
  return first17 + makeUsccCheck(first17)
}

/** The day somebody was born, if the application says so: the latest birth day in it. */
function birthDayOf(file: CaseFile): string | undefined {
  const days = Object.entries(file.application.values).flatMap(([id, value]) => (id.includes('birth') ? dayIn(value) : []))
  return days.sort()[days.length - 1]
}

function dayIn(value: FieldValue): string[] {
  const day = typeof value === 'string' ? DAY_IN_VALUE.exec(value)?.[0] : undefined
  return day === undefined ? [] : [day]
}
