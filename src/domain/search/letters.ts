import type { Sounds } from './sounds'

/** How sure a match of bare letters is, from 0 to 1. */
const SURE_OF = { whole: 1, start: 0.85, inside: 0.7, longSlip: 0.65, slip: 0.5, oneOff: 0.45 }
const FEWEST_INITIALS = 2
const MOST_INITIALS = 10
const ENOUGH_FOR_ONE_OFF = 4
const ENOUGH_FOR_A_SLIP = 6
const ENOUGH_FOR_TWO = 10
const MOST_SLIPS = 2
const ENOUGH_TO_TRUST = 9

/** A phrase as its letters. */
export interface Spelling {
  /** For each character the letters it may begin with. */
  initials: string[]
  /** The syllables in a row. */
  letters: string
}

/** Spells a phrase. */
export function spellingOf(text: string, { read }: Sounds): Spelling {
  const readings = [...text].map((character) => (read(character).length > 0 ? read(character) : [character]))
  return {
    initials: readings.map((ways) => ways.map((way) => way.charAt(0)).join('')),
    letters: readings.map(([first = '']) => first).join('')
  }
}

/** How sure it is that some letters are the initials of a phrase. */
export function initialsMatch(query: string, { initials }: Spelling): number {
  if (query.length < FEWEST_INITIALS || query.length > MOST_INITIALS) return 0
  let best = 0
  for (let from = 0; from + query.length <= initials.length; from += 1) {
    const missed = [...query].filter((letter, at) => !initials[from + at]?.includes(letter)).length
    if (missed === 0) best = Math.max(best, placeOf(from, query.length, initials.length))
    if (missed === 1 && query.length >= ENOUGH_FOR_ONE_OFF) best = Math.max(best, SURE_OF.oneOff)
  }
  return best
}

const placeOf = (from: number, length: number, whole: number): number => {
  if (from > 0) return length > 2 ? SURE_OF.inside : SURE_OF.oneOff
  return length === whole ? SURE_OF.whole : SURE_OF.start
}

/** How sure it is that some letters are a phrase, or a part of it, typed with a slip or two: lost, added, wrong, or swapped. */
export function slipMatch(query: string, { letters }: Spelling): number {
  if (query.length < ENOUGH_FOR_A_SLIP || query.length > letters.length + MOST_SLIPS) return 0
  const allowed = query.length >= ENOUGH_FOR_TWO ? MOST_SLIPS : 1
  const part = Math.min(...lastRow(query, letters, () => 0))
  if (part > allowed) return 0
  const whole = lastRow(query, letters, (at) => at)[letters.length] ?? query.length
  if (whole <= allowed) return query.length >= ENOUGH_TO_TRUST ? SURE_OF.longSlip : SURE_OF.slip
  return part < allowed || query.length >= ENOUGH_TO_TRUST ? SURE_OF.slip : 0
}

/** Slips between all of a query and each beginning of a text; `start` is what it costs to begin further in. */
function lastRow(query: string, text: string, start: (at: number) => number): number[] {
  let before: number[] = []
  let above = Array.from({ length: text.length + 1 }, (_, at) => start(at))
  for (let row = 1; row <= query.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= text.length; at += 1) {
      const same = query.charAt(row - 1) === text.charAt(at - 1)
      const crossed = row > 1 && at > 1 && query.charAt(row - 1) === text.charAt(at - 2) && query.charAt(row - 2) === text.charAt(at - 1)
      current.push(Math.min(
        (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1),
        crossed ? (before[at - 2] ?? 0) + 1 : Infinity
      ))
    }
    before = above
    above = current
  }
  return above
}
