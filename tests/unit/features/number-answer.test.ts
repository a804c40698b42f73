import { readNumber } from '@/features/guide/number-answer'

const people = { min: 1, max: 50 }

describe('a typed number', () => {
  it.each([['12', 12], ['１２', 12], [' 1 2 ', 12], ['1', 1], ['50', 50], ['1.5', 1.5]])('"%s" is %d', (typed, value) => {
    expect(readNumber(people, typed)).toEqual({ kind: 'number', value })
  })

  it.each(['0', '51', '-3', '1e3', 'abc', '1.', '.5', '1..2', '99999999999'])('"%s" is outside', (typed) => {
    expect(readNumber(people, typed)).toEqual({ kind: 'outside' })
  })

  it.each(['', '  '])('"%s" is nothing yet', (typed) => {
    expect(readNumber(people, typed)).toEqual({ kind: 'empty' })
  })

  it('may be large where the question sets no limit', () => {
    expect(readNumber({}, '1000000')).toEqual({ kind: 'number', value: 1_000_000 })
  })
})
