import fc from 'fast-check'
import { maskBankAccount, maskIdNumber, maskName, maskPhone } from '@/shared/masking'
import { maskAddress } from '@/shared/masking-address'
import { generateValue } from '../../support/generate-values'

const MASKS = { maskName, maskIdNumber, maskPhone, maskBankAccount, maskAddress }

test.each([
  ['张测试', '张*'], ['张三', '张*'], ['欧阳测试', '欧阳*'], ['诸葛测', '诸葛*'], ['欧阳', '欧*'], ['张', '*'], ['', ''], [' 张测试 ', '张*'],
  ['𠮷测试', '𠮷*'], ['阿依古丽·买买提', '阿*'], ['John Smith', 'J*']
])('the name %j shows as %j', (name, shown) => expect(maskName(name)).toBe(shown))

test.each([
  ['32119919900101001X', '3211**********001X'], ['3211 9919 9001 0100 1X', '3211**********001X'],
  ['USA320019880812', 'USA3*******0812'], ['E12345678', 'E******78'], ['H1234567', 'H*****67'], ['1234567', '1****67'], ['123456', '******'], ['', '']
])('the document %j shows as %j', (number, shown) => expect(maskIdNumber(number)).toBe(shown))

test.each([
  ['13800005678', '138****5678'], ['138 0000 5678', '138****5678'], ['+86 13800005678', '138****5678'], ['+86-13800005678', '138****5678'],
  ['0511-87266630', '0511-****6630'], ['010-80001234', '010-****1234'], ['87266630', '****6630'], ['12345', '*****'], ['0511-12345', '0511-*****'], ['', '']
])('the phone %j shows as %j', (phone, shown) => expect(maskPhone(phone)).toBe(shown))

test.each([
  ['6228480400000000002', '****0002'], ['6228 4804 0000 0000 002', '****0002'], ['12345678', '****5678'], ['1234567', '****'], ['', '']
])('the account %j shows as %j', (account, shown) => expect(maskBankAccount(account)).toBe(shown))

test.each([
  ['江苏省镇江市句容市茅山镇测试村12组3号', '江苏省镇江市句容市茅山镇测试村****'],
  ['江苏省句容市华阳街道样例社区5号楼302室', '江苏省句容市华阳街道样例社区****'],
  ['句容市茅山风景区某某村委会旁', '句容市茅山风景区某某村委会****'],
  ['句容市宝华镇幸福路8号', '句容市宝华镇****'],
  ['句容市宝华镇东村路8号', '句容市宝华镇****'],
  ['句容市华阳街道', '句容市华阳街道'],
  ['镇江市句容市某某路1号', '镇江市句容市****'],
  ['江西省景德镇市某某路1号', '江西省景德镇市****'],
  ['河南省新乡市某某路1号', '河南省新乡市****'],
  ['句容市样例小区3幢', '句容市****'],
  ['南京市栖霞区仙林大道1号', '南京市栖霞区****'],
  ['幸福路8号', '****'],
  ['302室', '****'],
  ['句容市 宝华镇 测试村 1号', '句容市宝华镇测试村****'],
  ['', '']
])('the address %j shows as %j', (address, shown) => expect(maskAddress(address)).toBe(shown))

describe.each(Object.entries(MASKS))('%s', (_name, mask) => {
  const words = ['江苏省', '镇江市', '句容市', '小区', '茅山镇', '街道', '乡', '社区', '村', '村委会', '路', '号', '1', '8', '*', '****', '+86', '138', '0511-', '-', ' ', '张', '欧阳', '·', 'X', '镇', '江', '市', '区']
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join('')))

  test('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => {
      const once = mask(text)
      expect(mask(once)).toBe(once)
    }), { numRuns: 2000 })
  })
})

test('no masked number can be read back', () => {
  fc.assert(fc.property(fc.integer(), (seed) => {
    for (const [format, mask] of [['id-number', maskIdNumber], ['mobile', maskPhone], ['bank-card', maskBankAccount]] as const) {
      const value = generateValue(format, seed)
      expect((mask(value).match(/\*/g) ?? []).length).toBeGreaterThanOrEqual(4)
      expect(mask(value).replace(/\*/g, '').length).toBeLessThan(9)
    }
  }))
})

test('no door number stays in an address', () => {
  const places = fc.constantFrom('江苏省句容市茅山镇测试村', '句容市华阳街道', '句容市', '')
  fc.assert(fc.property(places, fc.integer({ min: 1, max: 9999 }), (place, door) => {
    expect(maskAddress(`${place}幸福路${door}号`)).not.toMatch(/\d|幸福路/)
  }))
})
