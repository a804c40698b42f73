import fc from 'fast-check'
import { convertFifteenDigits } from '@/domain/formats/id-number'
import { ageOfIdNumber, birthDateOfIdNumber, sexOfIdNumber } from '@/domain/formats/id-number-facts'
import { readDisabilityFacts } from '@/domain/formats/personal-certificates'
import { FORMATS } from '@/domain/formats/registry'
import { generateValue } from '../../support/generate-values'

const check = FORMATS['id-number'].check

describe('an identity number', () => {
  test('fails after any change of one character', () => {
    fc.assert(fc.property(fc.integer(), fc.nat(17), fc.nat(10), (seed, place, replacement) => {
      const value = generateValue('id-number', seed)
      const changed = value.slice(0, place) + '0123456789X'.charAt(replacement) + value.slice(place + 1)
      expect(check(changed) === undefined).toBe(changed === value)
    }), { numRuns: 1000 })
  })

  test('fails after swapping two different neighbours', () => {
    fc.assert(fc.property(fc.integer(), fc.nat(16), (seed, place) => {
      const value = generateValue('id-number', seed)
      const swapped = value.slice(0, place) + value.charAt(place + 1) + value.charAt(place) + value.slice(place + 2)
      expect(check(swapped) === undefined).toBe(swapped === value)
    }), { numRuns: 500 })
  })

  test.each([
    ['32119919900101007X', '1990-01-01', 'male'],
    ['321199194203150027', '1942-03-15', 'female'],
    ['321199201809061013', '2018-09-06', 'male'],
    ['321199198507213021', '1985-07-21', 'female'],
    ['830000198506300029', '1985-06-30', 'female']
  ])('%s tells the birth date %s and the sex %s', (value, birthDate, sex) => {
    expect(birthDateOfIdNumber(value)).toBe(birthDate)
    expect(sexOfIdNumber(value)).toBe(sex)
  })

  test.each(['321199199001010071', '321199199002300013', '3211991990', ''])('tells nothing while it is %j', (value) => {
    expect(birthDateOfIdNumber(value)).toBeUndefined()
    expect(sexOfIdNumber(value)).toBeUndefined()
    expect(ageOfIdNumber(value, '2026-01-01')).toBeUndefined()
  })

  test('tells the age on a day', () => {
    expect(ageOfIdNumber('321199194203150027', '2026-03-14')).toBe(83)
    expect(ageOfIdNumber('321199194203150027', '2026-03-15')).toBe(84)
    expect(ageOfIdNumber('321199201809061013', '2018-09-05')).toBeUndefined()
  })

  test('is made from a void number of 15 digits', () => {
    expect(convertFifteenDigits('321199900101007')).toBe('32119919900101007X')
    expect(convertFifteenDigits('32119990010100')).toBeUndefined()
    expect(convertFifteenDigits('3211999001010071')).toBeUndefined()
    expect(convertFifteenDigits('32119990010100X')).toBeUndefined()
    expect(convertFifteenDigits('X21199900101007')).toBeUndefined()
    expect(convertFifteenDigits('32119919900101007X')).toBeUndefined()
  })
})

describe('a disability certificate', () => {
  test('tells the holder, the kind and the degree', () => {
    expect(readDisabilityFacts('32119919900101007X43')).toEqual({ idNumber: '32119919900101007X', kind: 4, degree: 3 })
    expect(readDisabilityFacts('32119919900101007X71B2')).toEqual({ idNumber: '32119919900101007X', kind: 7, degree: 1 })
  })

  test('tells nothing when it is not valid', () => {
    expect(readDisabilityFacts('32119919900101007143')).toBeUndefined()
    expect(readDisabilityFacts('32119919900101007X')).toBeUndefined()
  })
})
