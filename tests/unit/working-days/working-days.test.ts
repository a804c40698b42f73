import fc from 'fast-check'
import { addDays } from '@/domain/dates/calendar-date'
import { addWorkingDays, isPublished, isWorkingDay, nextWorkingDay, workingDayOnOrAfter, workingDaysBetween } from '@/domain/working-days/working-days'
import { committedCalendar as calendar } from './committed-calendar'

const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2023-01-01', days))

describe('a working day', () => {
  test.each([
    ['2026-10-10', true, 'a Saturday worked for the National Day'],
    ['2026-09-20', true, 'a Sunday worked for the National Day'],
    ['2026-10-07', false, 'a Wednesday of the National Day'],
    ['2026-10-08', true, 'the Thursday after it'],
    ['2026-10-11', false, 'an ordinary Sunday'],
    ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-28', true, 'another one'],
    ['2026-02-16', false, 'the eve of the Spring Festival'],
    ['2026-02-23', false, 'the last day of the Spring Festival'],
    ['2026-02-24', true, 'the Tuesday after it'],
    ['2026-01-03', false, 'a Saturday inside a holiday'],
    ['2026-01-04', true, 'a Sunday worked for the New Year'],
    ['2026-06-22', true, 'an ordinary Monday']
  ])('%s: %s, %s', (date, working) => expect(isWorkingDay(calendar, date)).toBe(working))

  test('is never a day that is not real', () => {
    expect(isWorkingDay(calendar, '2026-02-30')).toBe(false)
    expect(isWorkingDay(calendar, '')).toBe(false)
    expect(isWorkingDay({ years: [2026], holidays: [], workdays: ['2026-02-30'] }, 'nonsense')).toBe(false)
  })
})

describe('a limit in working days', () => {
  test.each([
    ['2026-01-15', 1, '2026-01-16', 'the day of receipt does not count'],
    ['2026-01-16', 1, '2026-01-19', 'over a weekend'],
    ['2026-01-17', 1, '2026-01-19', 'received on a Saturday'],
    ['2026-02-12', 3, '2026-02-24', 'over the Spring Festival, with the worked Saturday before it'],
    ['2026-02-24', 5, '2026-03-02', 'with the worked Saturday after it'],
    ['2026-09-30', 1, '2026-10-08', 'over the National Day'],
    ['2026-09-30', 3, '2026-10-10', 'ending on the worked Saturday'],
    ['2026-09-18', 1, '2026-09-20', 'a worked Sunday'],
    ['2026-09-01', 20, '2026-09-29', 'twenty days with the Mid-Autumn Festival'],
    ['2026-01-15', 0, '2026-01-15', 'at once'],
    ['2026-01-17', 0, '2026-01-17', 'at once on a day off'],
    ['2026-01-15', 0.5, '2026-01-16', 'half a day'],
    ['2026-01-15', 1.5, '2026-01-19', 'one day and a half'],
    ['2026-10-08', -1, '2026-09-30', 'back over the National Day'],
    ['2026-01-19', -2, '2026-01-15', 'two days back']
  ])('from %s, %d days end on %s: %s', (date, count, end) => expect(addWorkingDays(calendar, date, count)).toBe(end))

  test('ends on a working day that lies exactly that many working days away', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (date, count) => {
      const end = addWorkingDays(calendar, date, count)
      expect(isWorkingDay(calendar, end)).toBe(true)
      expect(workingDaysBetween(calendar, date, end)).toBe(count)
    }))
  })

  test('counts back as it counts forth', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (date, count) => {
      const start = workingDayOnOrAfter(calendar, date)
      const earlier = addWorkingDays(calendar, start, -count)
      expect(addWorkingDays(calendar, earlier, count)).toBe(start)
      expect(workingDaysBetween(calendar, start, earlier)).toBe(-count)
    }))
  })

  test.each([['2026-02-30', 1], ['', 1], ['2026-01-15', NaN], ['2026-01-15', Infinity], ['2026-01-15', 10001]])('is refused for %j and %d', (date, count) => {
    expect(() => addWorkingDays(calendar, date, count)).toThrow(RangeError)
  })
})

describe('working days between two days', () => {
  test.each([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-01-16', 1],
    ['2026-01-16', '2026-01-18', 0],
    ['2026-09-30', '2026-10-10', 3],
    ['2026-10-10', '2026-09-30', -3],
    ['2026-10-11', '2026-10-10', 0],
    ['2026-01-01', '2026-12-31', 248]
  ])('after %s up to %s are %d', (from, to, count) => expect(workingDaysBetween(calendar, from, to)).toBe(count))

  test('add up over any day in the middle', () => {
    fc.assert(fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
      expect(workingDaysBetween(calendar, a, b) + workingDaysBetween(calendar, b, c)).toBe(workingDaysBetween(calendar, a, c))
    }))
  })

  test('need real days', () => {
    expect(() => workingDaysBetween(calendar, '2026-02-30', '2026-03-01')).toThrow(RangeError)
    expect(() => workingDaysBetween(calendar, '2026-03-01', '2026-02-30')).toThrow(RangeError)
  })
})

describe('the next working day', () => {
  test('lies after the day, even after a working one', () => {
    expect(nextWorkingDay(calendar, '2026-09-30')).toBe('2026-10-08')
    expect(nextWorkingDay(calendar, '2026-10-09')).toBe('2026-10-10')
  })

  test('is the day itself where a limit may end on it', () => {
    expect(workingDayOnOrAfter(calendar, '2026-10-10')).toBe('2026-10-10')
    expect(workingDayOnOrAfter(calendar, '2026-10-11')).toBe('2026-10-12')
    expect(workingDayOnOrAfter(calendar, '2026-10-03')).toBe('2026-10-08')
    expect(() => workingDayOnOrAfter(calendar, 'soon')).toThrow(RangeError)
  })
})

describe('a year that is not published', () => {
  test('is told apart', () => {
    expect(isPublished(calendar, '2026-12-31')).toBe(true)
    expect(isPublished(calendar, '2027-01-01')).toBe(false)
    expect(isPublished(calendar, '2022-12-31')).toBe(false)
    expect(isPublished(calendar, '')).toBe(false)
  })

  test('knows weekends only', () => {
    expect(isWorkingDay(calendar, '2027-01-01')).toBe(true)
    expect(isWorkingDay(calendar, '2027-10-02')).toBe(false)
    expect(addWorkingDays(calendar, '2026-12-31', 1)).toBe('2027-01-01')
  })
})

test('two calendars are kept apart', () => {
  const everyDay = { years: [2026], holidays: [], workdays: ['2026-01-17'] }
  expect(isWorkingDay(calendar, '2026-01-17')).toBe(false)
  expect(isWorkingDay(everyDay, '2026-01-17')).toBe(true)
  expect(isWorkingDay(everyDay, '2026-10-07')).toBe(true)
  expect(isWorkingDay(calendar, '2026-10-07')).toBe(false)
})
