import { readClock, readDay, writeDay } from '../date/parse-date'
import { asText } from '../field-text'
import type { FieldValue } from '@types-contract/contract'

export interface Moment { day: string, clock: string }

/** The two halves of `YYYY-MM-DDTHH:mm`; a half that is missing or half typed stays as it is. */
export const splitMoment = (value: FieldValue | undefined): Moment => {
  const [day = '', clock = ''] = asText(value).split('T')
  return { day, clock }
}

/** The opposite of `splitMoment`; undefined when both halves are empty. */
export const joinMoment = ({ day, clock }: Moment): string | undefined => {
  const [tidyDay, tidyClock] = [readDay(day) ?? day.trim(), readClock(clock) ?? clock.trim()]
  return tidyDay === '' && tidyClock === '' ? undefined : `${tidyDay}T${tidyClock}`
}

/** Writes a moment: `2026年11月18日 周三 14:30`. */
export const writeMoment = (value: FieldValue | undefined): string => {
  const { day, clock } = splitMoment(value)
  return `${writeDay(day)} ${clock}`.trim()
}
