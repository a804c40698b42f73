import { isRealDate, weekday } from '@/domain/dates/calendar-date'
import { collectCalendar, printCalendar } from '../../../scripts/make-calendar'
import { committedCalendar, committedText } from './committed-calendar'

const isWeekend = (date: string) => [0, 6].includes(weekday(date))

describe('the committed calendar', () => {
  test('is what the package says, year by year', () => {
    expect(committedText).toBe(printCalendar(collectCalendar()))
  })

  test('covers the published years without a gap', () => {
    expect(committedCalendar.years).toEqual([2023, 2024, 2025, 2026])
  })

  test('names its version and its source', () => {
    expect(committedCalendar.version).toMatch(/^chinese-days-\d+\.\d+\.\d+$/)
    expect(committedText).toContain('国务院办公厅')
  })

  test('lists weekdays that are off and weekend days that are worked, each once', () => {
    expect(committedCalendar.holidays.filter((day) => !isRealDate(day) || isWeekend(day))).toEqual([])
    expect(committedCalendar.workdays.filter((day) => !isRealDate(day) || !isWeekend(day))).toEqual([])
    const all = [...committedCalendar.holidays, ...committedCalendar.workdays]
    expect(new Set(all).size).toBe(all.length)
  })

  test.each([2023, 2024, 2025, 2026])('has the holidays and the worked weekends of %d', (year) => {
    const inYear = (day: string) => day.startsWith(String(year))
    expect(committedCalendar.holidays.filter(inYear).length).toBeGreaterThan(15)
    expect(committedCalendar.workdays.filter(inYear).length).toBeGreaterThan(4)
  })
})
