import fc from 'fast-check'
import { formatDay, formatDayNear, formatFullDay, formatInstant, formatMonth } from '@/shared/format-date'
import { formatCount, formatYuan } from '@/shared/format-number'
import { toHalfWidth } from '@/shared/half-width'
import { makeId } from '@/shared/ids'

describe('an id', () => {
  const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

  test('has the shape of a version 4 UUID whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(makeId(() => bytes)).toMatch(UUID)
    }))
  })

  test('keeps every random bit that the shape leaves free', () => {
    expect(makeId(() => new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
    expect(makeId(() => new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
    expect(makeId(() => Uint8Array.from({ length: 16 }, (_, index) => index))).toBe('00010203-0405-4607-8809-0a0b0c0d0e0f')
  })

  test('asks for 16 bytes and refuses fewer', () => {
    const asked: number[] = []
    makeId((count) => {
      asked.push(count)
      return new Uint8Array(count)
    })
    expect(asked).toEqual([16])
    expect(() => makeId(() => new Uint8Array(15))).toThrow(RangeError)
  })
})

describe('a date for reading', () => {
  test.each([['2026-11-23', '11月23日 周一'], ['2026-10-10', '10月10日 周六'], ['2026-02-01', '2月1日 周日'], ['2026-02-30', '2026-02-30'], ['', '']])('%j is %j', (date, shown) => {
    expect(formatDay(date)).toBe(shown)
  })

  test('has its year where it matters', () => {
    expect(formatFullDay('2026-01-05')).toBe('2026年1月5日')
    expect(formatFullDay('soon')).toBe('soon')
    expect(formatDayNear('2026-12-31', '2026-01-01')).toBe('12月31日 周四')
    expect(formatDayNear('2027-01-04', '2026-12-31')).toBe('2027年1月4日 周一')
    expect(formatDayNear('soon', '2026-12-31')).toBe('soon')
  })

  test('has the time of China', () => {
    expect(formatInstant('2026-11-22T18:05:00Z')).toBe('11月23日 周一 02:05')
    expect(formatInstant('2026-11-23T14:05:09.123+08:00')).toBe('11月23日 周一 14:05')
    expect(formatInstant('2026-11-23T14:05:00')).toBe('2026-11-23T14:05:00')
  })

  test('may be a month', () => {
    expect(formatMonth('2026-01')).toBe('2026年1月')
    expect(formatMonth('2026-12')).toBe('2026年12月')
    expect(formatMonth('2026-13')).toBe('2026-13')
  })
})

describe('a number for reading', () => {
  test.each([
    [0, '0元'], [1, '0.01元'], [10, '0.10元'], [8000, '80元'], [123450, '1,234.50元'], [100000000, '1,000,000元'], [-550, '-5.50元'],
    [0.5, '—'], [NaN, '—'], [Infinity, '—'], [2 ** 53, '—']
  ])('%d fen are %s', (fen, shown) => expect(formatYuan(fen)).toBe(shown))

  test.each([[0, '0'], [999, '999'], [1000, '1,000'], [1234567, '1,234,567'], [-12345, '-12,345'], [1.5, '—'], [NaN, '—']])('%d is counted as %s', (count, shown) => {
    expect(formatCount(count)).toBe(shown)
  })
})

test.each([
  ['ＡＢＣ１２３', 'ABC123'], ['（０５１１）', '(0511)'], ['１　２', '1 2'], ['1—2–3−4﹣5', '1-2-3-4-5'], ['1\u200b2\ufeff3\u00ad4\u200e', '1234'], ['～！', '~!'], ['中文。〔〕', '中文。〔〕']
])('%j in half width is %j', (raw, half) => expect(toHalfWidth(raw)).toBe(half))
