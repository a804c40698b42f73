import fc from 'fast-check'
import { ageOn } from '@/domain/dates/age'
import { addDays, compareDates, daysBetween, isRealDate, requireDayNumber, weekday } from '@/domain/dates/calendar-date'
import { toChinaDate } from '@/domain/dates/china-time'

const anyDay = fc.integer({ min: -30000, max: 60000 }).map((days) => addDays('1970-01-01', days))

describe('a calendar day', () => {
  test.each(['2026-01-01', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '1899-12-31'])('%s is real', (date) => {
    expect(isRealDate(date)).toBe(true)
  })

  test.each([
    '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '2026-1-1', '20260101',
    '0999-01-01', '2026/01/01', '2026-01-01T00:00:00Z', ' 2026-01-01', '', 'today'
  ])('%j is not real', (date) => expect(isRealDate(date)).toBe(false))

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1969-12-31', 1, '1970-01-01'],
    ['2026-05-05', 0, '2026-05-05']
  ])('%s and %d days is %s', (date, days, later) => expect(addDays(date, days)).toBe(later))

  test('goes forth and back by the same count', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, count) => {
      const moved = addDays(day, count)
      expect(daysBetween(day, moved)).toBe(count)
      expect(addDays(moved, -count)).toBe(day)
      expect(Math.sign(compareDates(moved, day))).toBe(Math.sign(count))
      expect(weekday(moved)).toBe((((weekday(day) + count) % 7) + 7) % 7)
    }))
  })

  test.each([['2026-10-10', 6], ['2026-11-23', 1], ['1970-01-01', 4], ['1969-12-31', 3], ['1900-01-01', 1]])('%s is weekday %d', (date, day) => {
    expect(weekday(date)).toBe(day)
  })

  test('that is not real gives no number and is never moved', () => {
    expect(weekday('2026-02-29')).toBeNaN()
    expect(daysBetween('2026-02-29', '2026-03-01')).toBeNaN()
    expect(() => addDays('2026-02-29', 1)).toThrow(RangeError)
    expect(() => requireDayNumber('')).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('1000-01-01', -1)).toThrow(RangeError)
  })

  test('equal days compare as equal', () => expect(compareDates('2026-01-01', '2026-01-01')).toBe(0))
})

describe('an instant', () => {
  test.each([
    ['2026-01-15T15:59:59.999Z', '2026-01-15'],
    ['2026-01-15T16:00:00Z', '2026-01-16'],
    ['2026-01-15T16:00Z', '2026-01-16'],
    ['2026-01-16T00:00:00+08:00', '2026-01-16'],
    ['2026-01-15T23:30:00-05:00', '2026-01-16'],
    ['2026-12-31T20:00:00Z', '2027-01-01'],
    ['2026-01-16T01:00:00+09:30', '2026-01-15']
  ])('%s is the day %s in China', (instant, day) => expect(toChinaDate(instant)).toBe(day))

  test.each([
    '2026-01-15', '2026-01-15T10:00:00', '2026-02-30T10:00:00Z', '2026-01-15T24:00:00Z', '2026-01-15T10:60:00Z', '2026-01-15T10:00:60Z',
    '2026-01-15T10:00:00+25:00', '2026-01-15T10:00:00+0800', 'Thu Jan 15 2026 10:00:00 GMT', '9999-12-31T20:00:00Z', ''
  ])('%j is refused', (instant) => expect(() => toChinaDate(instant)).toThrow(RangeError))
})

describe('the age', () => {
  test.each([
    ['2000-06-15', '2018-06-14', 17],
    ['2000-06-15', '2018-06-15', 18],
    ['2000-06-15', '2018-07-01', 18],
    ['2000-02-29', '2018-02-28', 17],
    ['2000-02-29', '2018-03-01', 18],
    ['2026-01-01', '2026-01-01', 0]
  ])('of somebody born on %s is on %s %d', (birth, on, age) => expect(ageOn(birth, on)).toBe(age))

  test('is unknown before the birth and for days that are not real', () => {
    expect(ageOn('2026-01-02', '2026-01-01')).toBeUndefined()
    expect(ageOn('2026-02-30', '2026-03-01')).toBeUndefined()
    expect(ageOn('2026-02-28', '2026-02-30')).toBeUndefined()
  })
})
