import fc from 'fast-check'
import { makeCaseNumber, makeItemCaseNumber, readCaseNumber } from '@/domain/formats/case-number'
import { FORMATS } from '@/domain/formats/registry'

const parts = { packageNumber: 25, date: '2026-01-15', serial: 1 }

describe('a case number', () => {
  test('is made from its parts', () => expect(makeCaseNumber(parts)).toBe('YJS3211832520260115000016'))

  test('gives its parts back', () => {
    const anyParts = fc.record({
      packageNumber: fc.integer({ min: 1, max: 26 }),
      date: fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      serial: fc.integer({ min: 1, max: 99999 })
    })
    fc.assert(fc.property(anyParts, (some) => {
      const number = makeCaseNumber(some)
      expect(number).toMatch(/^YJS321183(0[1-9]|1\d|2[0-6])\d{8}\d{6}$/)
      expect(FORMATS['case-number'].check(number)).toBeUndefined()
      expect(readCaseNumber(number)).toEqual(some)
    }))
  })

  test('sorts by day within a package', () => {
    const later = makeCaseNumber({ ...parts, date: '2026-02-01', serial: 1 })
    expect([later, makeCaseNumber({ ...parts, serial: 99999 })].sort()[1]).toBe(later)
  })

  test.each([
    { packageNumber: -1 }, { packageNumber: 27 }, { serial: 0 }, { serial: 100000 }, { serial: 1.5 }, { serial: -1 }, { date: '2026-02-30' }, { date: '2026-1-15' }
  ])('is not made from %j', (wrong) => expect(() => makeCaseNumber({ ...parts, ...wrong })).toThrow(RangeError))

  test.each(['YJS3211832520260115000017', 'YJS3211832520260230000016', 'YJS', ''])('is not read from %j', (value) => {
    expect(readCaseNumber(value)).toBeUndefined()
  })
})

describe('the number of one item in a case', () => {
  test('adds the order of the item', () => expect(makeItemCaseNumber('YJS3211832520260115000016', 3)).toBe('YJS3211832520260115000016-03'))

  test.each([['YJS3211832520260115000016', 0], ['YJS3211832520260115000016', 100], ['YJS3211832520260115000017', 1]])('is not made from %s and %d', (number, order) => {
    expect(() => makeItemCaseNumber(number, order)).toThrow(RangeError)
  })
})
