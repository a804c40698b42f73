import { isRealDate } from './calendar-date'

/**
 * Full years of age (周岁) on a day; undefined when a date is not real or the birth lies later.
 * A year is completed on the birthday itself; a person born on 29 February completes it on 1 March
 * of a common year, because 28 February is not yet the birthday.
 */
export function ageOn(birthDate: string, on: string): number | undefined {
  if (!isRealDate(birthDate) || !isRealDate(on) || on < birthDate) return undefined
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}
