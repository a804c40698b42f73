import type { AddressValue, FieldValue, Region, RegionValue } from '@types-contract/contract'
import { kit } from '@/locales/zh-cn/kit'

/** The choice that stands for any place outside the list. */
export const ELSEWHERE = 'elsewhere'

export const isRegion = (value: FieldValue | undefined): value is RegionValue =>
  typeof value === 'object' && !Array.isArray(value) && 'code' in value && 'name' in value

export const isAddress = (value: FieldValue | undefined): value is AddressValue =>
  typeof value === 'object' && !Array.isArray(value) && 'detail' in value

/** The town a code belongs to: its own, or that of a village inside it. */
export const townOf = (code: string | undefined, regions: readonly Region[]): Region | undefined =>
  code ? regions.find((region) => code.slice(0, region.code.length) === region.code) : undefined

/** The towns as choices; other places at the end, where the field allows them. */
export const townChoices = (regions: readonly Region[], elsewhere: boolean) => [
  ...regions.map((region) => ({ id: region.code, text: region.name })),
  ...(elsewhere ? [{ id: ELSEWHERE, text: kit.region.elsewhere }] : [])
]

export const formatRegion = (value: FieldValue | undefined): string => {
  if (!isRegion(value)) return typeof value === 'string' ? value : ''
  return value.village ? `${value.name} ${value.village}` : value.name
}

export const formatAddress = (value: FieldValue | undefined): string => {
  if (!isAddress(value)) return typeof value === 'string' ? value : ''
  return `${value.region}${value.detail}`
}
