import { readChinaClock } from '@/shared/iso-day'

/**
 * Gives the calendar day in China (UTC+8, `YYYY-MM-DD`) of an ISO instant.
 * The instant must carry `Z` or an offset, because one without would depend on the device's time zone;
 * throws RangeError otherwise.
 */
export function toChinaDate(instant: string): string {
  const clock = readChinaClock(instant)
  if (!clock) throw new RangeError('An instant must be an ISO date-time with Z or an offset')
  return clock.date
}
