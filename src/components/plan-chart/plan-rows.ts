/** One item of a plan; `start` and `end` count working days from 0, and `end` is when its days are over. */
export interface PlanRow {
  id: string
  label: string
  start: number
  end: number
  optional?: boolean
  /** Ids of rows that must be over first. */
  waitsFor?: readonly string[]
}

export interface Link {
  fromId: string
  /** Day at which it ends and this one may begin. */
  at: number
  /** How many rows above. */
  rows: number
}

/** So many names find room beside each other on the narrowest phone. */
const EVERY_DAY = 4
const FEW = 3

/** A place on the time line as CSS; a plan of nothing but same-day items is one day wide. */
export const percentOf = (day: number, days: number): string => `${Math.round((day / Math.max(1, days)) * 1000) / 10}%`

/** Days that get a line and a name: every one of a short plan, about three of a long one. */
export const ticksOf = (days: number): number[] => {
  const whole = Math.max(1, Math.ceil(days))
  const step = whole <= EVERY_DAY ? 1 : Math.ceil(whole / FEW)
  return Array.from({ length: Math.floor(whole / step) }, (_, index) => (index + 1) * step)
}

/** Lines from the rows that decide when this one begins; others would only cross the chart. */
export const linksInto = (rows: readonly PlanRow[], row: PlanRow): Link[] => {
  const place = rows.indexOf(row)
  return (row.waitsFor ?? []).flatMap((id) => {
    const above = rows.findIndex((other) => other.id === id)
    const from = rows[above]
    return from && from.end === row.start && above < place ? [{ fromId: id, at: from.end, rows: place - above }] : []
  })
}
