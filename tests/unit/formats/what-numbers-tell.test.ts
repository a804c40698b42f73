import { groupPropertyUnit } from '@/domain/formats/property'
import { townshipKindOf } from '@/domain/formats/regions'
import { organisationKindOf } from '@/domain/formats/uscc'
import { plateKindOf } from '@/domain/formats/vehicle-plate'

test.each([
  ['321183001', 'subdistrict'], ['321183099', 'subdistrict'],
  ['321183100', 'town'], ['321183102001', 'town'], ['321183199', 'town'],
  ['321183200', 'township'], ['321183399', 'township'],
  ['321183400', 'township-like'], ['321183429', 'township-like'], ['321183599', 'township-like'],
  ['321183000', undefined], ['321183600', undefined], ['321183', undefined], ['3211831020', undefined]
])('the region %s is a %s', (code, kind) => expect(townshipKindOf(code)).toBe(kind))

test.each([
  ['91321183MA1WXY123L', 'enterprise'],
  ['92321183MA1ABC3420', 'sole-trader'],
  ['93321183MA1KLM5628', 'farmers-cooperative'],
  ['11321183MB999999X2', 'public-body'],
  ['51321183MJ0000001K', 'civil-organisation'],
  ['N1321183MF0000001U', 'other'],
  ['91321183MA1WXY1230', undefined],
  ['', undefined]
])('the code %s belongs to a %s', (code, kind) => expect(organisationKindOf(code)).toBe(kind))

test.each([
  ['苏L12345', 'ordinary'], ['苏LABCDE', 'ordinary'],
  ['苏LD12345', 'new-energy-small'], ['苏LKA1234', 'new-energy-small'],
  ['苏L12345D', 'new-energy-large'], ['苏L12345K', 'new-energy-large'],
  ['苏L1234挂', 'trailer'], ['苏L1234警', 'special'], ['苏L1234', undefined], ['苏LM12345', undefined]
])('the plate %s is %s', (plate, kind) => expect(plateKindOf(plate)).toBe(kind))

test('a real-estate unit is read in four groups', () => {
  expect(groupPropertyUnit('321183001001GB00001F00010001')).toBe('321183 001001 GB00001 F00010001')
  expect(groupPropertyUnit('321183001001GB00001')).toBe('321183001001GB00001')
})
