import { toDayNumber } from '@/shared/iso-day'

/** A stretch of a lane; both days belong to it. */
export interface LaneSpan {
  kind: 'working' | 'paused' | 'expected'
  from: string
  to: string
}

/** One department's item on the chart. */
export interface CaseLane {
  id: string
  department: string
  item: string
  /** How it stands, pauses told in it: 已办好 · 用 1 天. */
  state: string
  done: boolean
  spans: readonly LaneSpan[]
}

export interface Place { left: number, width: number }

const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10
const within = (value: number, most: number): number => Math.max(0, Math.min(most, value))

/** Where a stretch of days lies between the first and the last day, in per cent; undefined outside or for no real days. */
export const placeOf = (from: string, to: string, first: string, last: string): Place | undefined => {
  const start = toDayNumber(first)
  const days = toDayNumber(last) - start + 1
  const [begin, end] = [toDayNumber(from) - start, toDayNumber(to) - start + 1]
  if (!(days > 0) || !(end > begin)) return undefined
  const [left, right] = [within(begin, days), within(end, days)]
  return right > left ? { left: share(left, days), width: share(right - left, days) } : undefined
}

/** The middle of a day, in per cent. */
export const middleOf = (day: string, first: string, last: string): number | undefined => {
  const place = placeOf(day, day, first, last)
  return place && Math.round((place.left + place.width / 2) * 10) / 10
}

/** The day as an axis writes it: 11/18. */
export const shortDay = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`
