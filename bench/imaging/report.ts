import type { Flaw } from '@/domain/imaging/frame-report'
import type { Row } from '../bench'
import type { Outcome } from './measure'
import type { Truth } from './sample'

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)
const percentileOf = (numbers: readonly number[], share: number): number => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN
const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / (all.length || 1)

/** Shares are printed as what is missing of them, because a row of the table must not exceed its limit. */
const missing = (what: string, share: number, must: number | undefined, beside: string): Row =>
  ({ what, value: (1 - share) * 100, unit: '% missing', must: must === undefined ? undefined : (1 - must) * 100, beside })

interface Check {
  name: string
  is(truth: Truth): boolean | undefined
  said(outcome: Outcome): boolean
}

const frameSays = (flaw: Flaw) => ({ frame }: Outcome): boolean => frame.flaws.includes(flaw)
const photoSays = (flaw: 'blurred' | 'glare' | 'too-dark' | 'cut-off') => ({ verdict }: Outcome): boolean => verdict?.flaws.includes(flaw) ?? false
const isBlurred = ({ sharpness }: Truth): boolean | undefined => (sharpness === 'soft' ? undefined : sharpness === 'blurred')

const CHECKS: readonly Check[] = [
  { name: 'blur, photograph', is: isBlurred, said: photoSays('blurred') },
  { name: 'blur, frame', is: isBlurred, said: frameSays('blurred') },
  { name: 'glare, photograph', is: ({ glare }) => glare, said: photoSays('glare') },
  { name: 'glare, frame', is: ({ glare }) => glare, said: frameSays('glare') },
  { name: 'dark, photograph', is: ({ dark }) => dark, said: photoSays('too-dark') },
  { name: 'dark, frame', is: ({ dark }) => dark, said: frameSays('too-dark') }
]

function checkRows(pages: readonly Outcome[], { name, is, said }: Check): Row[] {
  const judged = pages.filter((outcome) => is(outcome.truth) !== undefined)
  const right = judged.filter((outcome) => is(outcome.truth) && said(outcome)).length
  const called = judged.filter(said).length
  const real = judged.filter(({ truth }) => is(truth)).length
  return [
    missing(`${name}: precision`, called === 0 ? 1 : right / called, 0.95, `${right} of ${called} called so are`),
    missing(`${name}: recall`, real === 0 ? 1 : right / real, 0.9, `${right} of ${real} are called so`)
  ]
}

function placeRows(whole: readonly Outcome[], name: string, of: (outcome: Outcome) => number): Row[] {
  const overlaps = whole.map(of)
  return [
    missing(`${name}: mean IoU, not found counts 0`, mean(overlaps), 0.95, `median ${percentileOf(overlaps, 0.5).toFixed(4)}`),
    missing(`${name}: pages with IoU over 0.90`, shareOf(overlaps, (value) => value > 0.9), 0.95, `${overlaps.filter((value) => value > 0.9).length} of ${overlaps.length}`)
  ]
}

/** The rows of the table: pages that are whole in the picture, pictures without a page, checks and times. */
export function rowsOf(pages: readonly Outcome[], empty: readonly Outcome[]): Row[] {
  const whole = pages.filter(({ truth }) => !truth.cut)
  const cut = pages.filter(({ truth }) => truth.cut)
  const found = whole.filter((outcome) => outcome.found)
  const alarms = empty.filter(({ frame }) => frame.quad !== undefined).length
  const errors = found.map(({ cornerError }) => cornerError)
  const times = [...pages, ...empty].slice(20).map(({ frameTime }) => frameTime)
  const wrong = found.filter(({ photoOverlap }) => photoOverlap < 0.8).length
  return [
    missing('pages found', shareOf(whole, (outcome) => outcome.found), undefined, `${found.length} of ${whole.length}, ${wrong} of them elsewhere (IoU below 0.8)`),
    ...placeRows(whole, 'frame', ({ frameOverlap }) => frameOverlap),
    ...placeRows(whole, 'photograph', ({ photoOverlap }) => photoOverlap),
    { what: 'corner error, mean', value: mean(errors), unit: '‰ of diagonal', beside: `median ${percentileOf(errors, 0.5).toFixed(2)}, p95 ${percentileOf(errors, 0.95).toFixed(2)}` },
    { what: 'false alarms', value: alarms / (empty.length || 1) * 100, unit: '%', must: 2, beside: `${alarms} of ${empty.length} pictures without a page` },
    ...CHECKS.flatMap((check) => checkRows(whole, check)),
    missing('cut pages told', shareOf(cut, ({ frame }) => frame.flaws.includes('cut-off') || frame.quad === undefined), undefined, `${cut.length} pages cut off, told as such or not taken`),
    { what: 'one frame, median, processor time', value: percentileOf(times, 0.5), unit: 'ms', must: 25, aim: 12.5, beside: `p90 ${percentileOf(times, 0.9).toFixed(1)} ms; four times slower it must stay below 100` }
  ]
}
