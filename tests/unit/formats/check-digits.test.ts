import fc from 'fast-check'
import { makeIdCheck, makeLuhnCheck, makeMrzCheck, makePatentCheck, makeUsccCheck, makeVinCheck, passesLuhn } from '@/domain/formats/make-check-digits'
import { FORMATS } from '@/domain/formats/registry'
import { generateValue } from '../../support/generate-values'

describe('check characters', () => {
  test.each([
    ['32119919900101007', 'X'],
    ['32119919420315002', '7'],
    ['93284019880812015', '4']
  ])('of the identity number %s is %s', (first17, check) => expect(makeIdCheck(first17)).toBe(check))

  test.each([
    ['91321183MA1WXY123', 'L'],
    ['92321183MA1ABC342', '0'],
    ['93321183MA1KLM562', '8'],
    ['11321183MB999999X', '2'],
    ['00000000000000000', '0']
  ])('of the credit code %s is %s', (first17, check) => expect(makeUsccCheck(first17)).toBe(check))

  test.each([
    ['622848040000000000', '2'],
    ['621226110000000000', '7'],
    ['625965087177209', '8'],
    ['0', '0']
  ])('of the card %s is %s', (digits, check) => expect(makeLuhnCheck(digits)).toBe(check))

  test.each([
    ['1M8GDM9A_KP042788'.replace('_', '0'), 'X'],
    ['LSVAA49J2E2123456', '2'],
    ['LZZ5BBNF4PA000001', '4'],
    ['11111111111111111', '1']
  ])('of the vehicle %s is %s', (vin, check) => expect(makeVinCheck(vin)).toBe(check))

  test.each([
    ['202310123456', '6'],
    ['202320987654', '2'],
    ['201030000000', '4']
  ])('of the patent %s is %s', (digits, check) => expect(makePatentCheck(digits)).toBe(check))

  test.each([
    ['E12345678', '2'],
    ['L898902C<', '3'],
    ['690806', '1']
  ])('of the passport field %s is %s', (field, check) => expect(makeMrzCheck(field)).toBe(check))

  test('are empty for anything that cannot have one', () => {
    expect([makeIdCheck('3211991990010100'), makeIdCheck('3211991990010100A'), makeIdCheck('321199199001010071')]).toEqual(['', '', ''])
    expect([makeUsccCheck('91321183MA1WXY12'), makeUsccCheck('91321183MA1WXY12I'), makeUsccCheck('91321183MA1WXY1233')]).toEqual(['', '', ''])
    expect([makeLuhnCheck(''), makeLuhnCheck('12A')]).toEqual(['', ''])
    expect([makeVinCheck('LSVAA49J2E212345'), makeVinCheck('LSVAA49J2E212345O'), makeVinCheck('LSVAA49J2E21234567')]).toEqual(['', '', ''])
    expect([makePatentCheck('20231012345'), makePatentCheck('2023101234567'), makePatentCheck('20231012345X')]).toEqual(['', '', ''])
    expect([makeMrzCheck(''), makeMrzCheck('a1'), makeMrzCheck('1a')]).toEqual(['', '', ''])
    expect(makeLuhnCheck('A12')).toBe('')
  })
})

describe('Luhn', () => {
  test('needs digits and a check digit', () => {
    expect(passesLuhn('6228480400000000002')).toBe(true)
    expect(passesLuhn('6228480400000000003')).toBe(false)
    expect(passesLuhn('0')).toBe(false)
    expect([passesLuhn('00A'), passesLuhn('A00'), passesLuhn('00')]).toEqual([false, false, true])
  })

  test('finds every change of one digit of a card', () => {
    fc.assert(fc.property(fc.integer(), fc.nat(15), fc.nat(9), (seed, place, digit) => {
      const value = generateValue('bank-card', seed)
      const changed = value.slice(0, place) + String(digit) + value.slice(place + 1)
      expect(passesLuhn(changed)).toBe(changed === value)
    }))
  })
})

test.each(['uscc', 'vin', 'patent-number', 'case-number'] as const)('one changed digit of a %s is found', (name) => {
  fc.assert(fc.property(fc.integer(), fc.nat(30), fc.nat(9), (seed, at, digit) => {
    const value = generateValue(name, seed)
    const places = Array.from(value, (character, index) => (/\d/.test(character) ? index : -1)).filter((index) => index >= 0)
    const place = places[at % places.length] ?? 0
    const changed = value.slice(0, place) + String(digit) + value.slice(place + 1)
    expect(FORMATS[name].check(changed) === undefined).toBe(changed === value)
  }), { numRuns: 300 })
})
