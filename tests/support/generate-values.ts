import { makeCaseNumber, makeItemCaseNumber } from '@/domain/formats/case-number'
import type { FormatName } from '@/domain/formats/format-names'
import { makeIdCheck, makeLuhnCheck, makePatentCheck, makeUsccCheck, makeVinCheck, USCC_SYMBOLS } from '@/domain/formats/make-check-digits'
import { addDays } from '@/domain/dates/calendar-date'

/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number

/**
 * A small seeded generator (mulberry32), so that a failing value can be made again from its seed.
 */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const FAMILY_NAMES = ['张', '王', '李', '赵', '欧阳', '诸葛', '阿依古丽·']
const GIVEN_NAMES = ['测试', '样例', '示范', '虚构', '模拟']
const LETTERS = 'ABCDEFGHJKLMNPRTUWXY'
const PLATE_SYMBOLS = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'

const whole = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1))
const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[whole(random, 0, list.length - 1)]
  if (found === undefined) throw new Error('Nothing to pick from')
  return found
}
const text = (random: Random, symbols: string, length: number) => Array.from({ length }, () => pick(random, Array.from(symbols))).join('')
const digits = (random: Random, length: number) => text(random, '0123456789', length)
const day = (random: Random, from = '1930-01-01') => addDays(from, whole(random, 0, 33000))
const compactDay = (random: Random) => day(random).replace(/-/g, '')

const withIdCheck = (first17: string) => first17 + makeIdCheck(first17)
const withLuhn = (start: string) => start + makeLuhnCheck(start)
const makeUscc = (random: Random) => {
  const first17 = `${pick(random, ['91', '92', '93', '11', '51', 'N1', 'Y1'])}321183${text(random, USCC_SYMBOLS, 9)}`
  return first17 + makeUsccCheck(first17)
}
const makeVin = (random: Random) => {
  const [start, end] = [text(random, `${LETTERS}0123456789`, 8), text(random, `${LETTERS}0123456789`, 8)]
  return start + makeVinCheck(`${start}0${end}`) + end
}
const makePatent = (random: Random) => {
  const body = `20${digits(random, 2)}${pick(random, [1, 2, 3, 8, 9])}${digits(random, 7)}`
  return `ZL${body}.${makePatentCheck(body)}`
}
const makeCase = (random: Random) =>
  makeCaseNumber({ packageNumber: whole(random, 1, 26), date: day(random, '2020-01-01'), serial: whole(random, 1, 99999) })
const makeId = (random: Random) => withIdCheck(`321199${compactDay(random)}${digits(random, 3)}`)
const makeMobile = (random: Random) => `1${whole(random, 3, 9)}00000${digits(random, 4)}`
const makeLandline = (random: Random) => `0511-8000${digits(random, 4)}${pick(random, ['', `-${digits(random, 3)}`])}`
const makeUnit = (random: Random) => `321183${digits(random, 6)}${text(random, LETTERS, 2)}${digits(random, 5)}`

/** A valid made-up value for every format; nobody's, because regions, names and serials are invented. */
export const GENERATORS: Readonly<Record<FormatName, (random: Random) => string>> = {
  'id-number': makeId,
  'hk-macao-taiwan-residence-permit': (random) => withIdCheck(`8${whole(random, 1, 3)}0000${compactDay(random)}${digits(random, 3)}`),
  'foreign-permanent-resident-id': (random) =>
    pick(random, [`${text(random, LETTERS, 3)}${digits(random, 12)}`, withIdCheck(`932${digits(random, 3)}${compactDay(random)}${digits(random, 3)}`)]),
  'mainland-travel-permit-hk-macao': (random) => `${pick(random, ['H', 'M'])}${digits(random, pick(random, [8, 10]))}`,
  'mainland-travel-permit-taiwan': (random) => pick(random, [digits(random, 8), `${digits(random, 10)}A`]),
  'chinese-passport': (random) => pick(random, [`E${digits(random, 8)}`, `E${pick(random, ['A', 'H', 'J', 'N', 'P', 'Z'])}${digits(random, 7)}`, `G${digits(random, 8)}`, `P${digits(random, 7)}`]),
  'foreign-passport': (random) => text(random, `${LETTERS}0123456789`, whole(random, 5, 17)),
  'birth-certificate-number': (random) => text(random, LETTERS, 1) + digits(random, 9),
  'driving-licence-file-number': (random) => `32${digits(random, 10)}`,
  'pharmacist-registration-number': (random) => digits(random, 12),
  'disability-certificate-number': (random) => `${makeId(random)}${whole(random, 1, 7)}${whole(random, 1, 4)}`,
  'education-certificate-number': (random) => digits(random, whole(random, 17, 18)),
  mobile: makeMobile,
  landline: makeLandline,
  phone: (random) => pick(random, [makeMobile(random), makeLandline(random)]),
  'consult-phone': (random) => pick(random, [makeMobile(random), makeLandline(random), '12345', '12315']),
  'bank-card': (random) => withLuhn(`62${digits(random, whole(random, 13, 16))}`),
  'corporate-account': (random) => digits(random, whole(random, 8, 32)),
  uscc: makeUscc,
  'region-code': (random) => pick(random, ['321183', `3211831${digits(random, 2)}`, `3211830${whole(random, 10, 99)}${digits(random, 3)}`]),
  postcode: (random) => digits(random, 6),
  'local-postcode': (random) => `2124${digits(random, 2)}`,
  'property-certificate': (random) => `苏（20${digits(random, 2)}）句容市不动产权第${digits(random, 7)}号`,
  'house-ownership-certificate': (random) => `句房权证华阳字第${digits(random, 8)}号`,
  'property-unit': (random) => `${makeUnit(random)}${pick(random, ['F', 'W'])}${digits(random, 8)}`,
  'parcel-code': makeUnit,
  'vehicle-plate': (random) => `苏L${pick(random, [text(random, PLATE_SYMBOLS, 5), `D${digits(random, 5)}`, `${digits(random, 5)}F`, `${digits(random, 4)}挂`])}`,
  vin: makeVin,
  'engine-number': (random) => text(random, `${LETTERS}0123456789-*`, whole(random, 4, 20)),
  'investment-project-code': (random) => `${digits(random, 4)}-321183-89-0${whole(random, 1, 2)}-${digits(random, 6)}`,
  'land-supply-number': (random) => `321183${digits(random, 4)}${pick(random, ['A', 'B'])}${digits(random, 5)}${pick(random, ['', '-1'])}`,
  'food-licence': (random) => `JY${whole(random, 1, 3)}${digits(random, 13)}`,
  'prepackaged-food-filing': (random) => `YB${whole(random, 1, 3)}${digits(random, 13)}`,
  'tobacco-licence': (random) => digits(random, 12),
  'drug-retail-licence': (random) => `苏${pick(random, ['A', 'D'])}${text(random, LETTERS, 1)}${digits(random, whole(random, 5, 10))}`,
  'medical-device-filing': (random) => `苏镇药监械经营备20${digits(random, 6)}号`,
  'medical-device-licence': (random) => `苏镇药监械经营许20${digits(random, 6)}号`,
  'public-place-hygiene-licence': (random) => `句卫公证字〔20${digits(random, 2)}〕第321183-${digits(random, 6)}号`,
  'road-transport-licence': (random) => `苏交运管许可镇字${digits(random, 12)}号`,
  'internet-cafe-licence': (random) => `321183${digits(random, 6)}`,
  'patent-number': makePatent,
  'trademark-number': (random) => digits(random, whole(random, 6, 9)),
  'trademark-class': (random) => String(whole(random, 1, 45)),
  'plant-variety-number': (random) => `CNA${digits(random, whole(random, 7, 11))}`,
  'copyright-registration-number': (random) => `苏作登字-20${digits(random, 2)}-${pick(random, ['A', 'L'])}-${digits(random, 8)}`,
  'item-code': (random) => digits(random, 12),
  'item-implementation-code': (random) => makeUscc(random) + digits(random, 13),
  'item-handling-code': (random) => makeUscc(random) + digits(random, 15),
  'case-number': makeCase,
  'item-case-number': (random) => makeItemCaseNumber(makeCase(random), whole(random, 1, 99)),
  'collection-code': (random) => digits(random, 6),
  'utility-account-number': (random) => digits(random, whole(random, 8, 13)),
  'customs-registration-code': (random) => text(random, `${LETTERS}0123456789`, 10),
  'medical-institution-code': (random) => `H${digits(random, 11)}`,
  url: (random) => `https://${text(random, 'abcxyz', 6)}.example.com/shop`,
  'road-stake': (random) => `K${digits(random, 2)}+${digits(random, 3)}`,
  email: (random) => `${text(random, 'abcxyz', 6)}@example.com`,
  'person-name': (random) => pick(random, FAMILY_NAMES) + pick(random, GIVEN_NAMES),
  'organisation-name': (random) => `句容市${pick(random, GIVEN_NAMES)}${pick(random, ['餐饮', '科技（江苏）'])}有限公司`
}

/** Makes a valid value of a format from a seed. */
export function generateValue(name: FormatName, seed: number): string {
  return GENERATORS[name](makeRandom(seed))
}
