import type { Point } from '../geometry/quad'
import { findStraights } from './directions'
import { layLine } from './edge-line'
import type { EdgeLine } from './edge-line'
import type { Slopes } from './slopes'

const MOST = 44
/** What the frame of the picture supports a side that lies on it. */
const BORDER = 0.45

const middleOf = ({ start, along, from, to }: EdgeLine): Point => ({ x: start.x + along.x * (from + to) / 2, y: start.y + along.y * (from + to) / 2 })

/** Two lines that nearly coincide where the weaker one is strong. */
function isTwin(line: EdgeLine, stronger: EdgeLine): boolean {
  const cosine = line.along.x * stronger.along.x + line.along.y * stronger.along.y
  if (Math.abs(cosine) < 0.9985) return false
  const middle = middleOf(line)
  const aside = (middle.x - stronger.start.x) * -stronger.along.y + (middle.y - stronger.start.y) * stronger.along.x
  const step = (middle.x - stronger.start.x) * stronger.along.x + (middle.y - stronger.start.y) * stronger.along.y
  return Math.abs(aside) < 2.5 && step > stronger.from - 12 && step < stronger.to + 12
}

function borderLine(start: Point, along: Point, steps: number): EdgeLine {
  const sums = Float32Array.from({ length: steps + 1 }, (_, step) => step * BORDER)
  return { start, along, steps, lighter: sums, darker: new Float32Array(steps + 1), from: 0, to: steps, strength: 0, border: true }
}

/** The four sides of the picture: where a page that is cut off ends. */
const borderLines = (width: number, height: number): EdgeLine[] => [
  borderLine({ x: 0, y: 0.5 }, { x: 1, y: 0 }, width),
  borderLine({ x: 0, y: height - 0.5 }, { x: 1, y: 0 }, width),
  borderLine({ x: 0.5, y: 0 }, { x: 0, y: 1 }, height),
  borderLine({ x: width - 0.5, y: 0 }, { x: 0, y: 1 }, height)
]

/** The lines that may be sides of a page, the best supported first, and the picture's own frame last. */
export function candidateLines(slopes: Slopes): EdgeLine[] {
  const laid = findStraights(slopes).map((straight) => layLine(slopes, straight))
  const lines = laid.filter((line): line is EdgeLine => line !== undefined).sort((a, b) => b.strength - a.strength)
  const kept: EdgeLine[] = []
  for (const line of lines) {
    if (kept.length < MOST && !kept.some((other) => isTwin(line, other))) kept.push(line)
  }
  return [...kept, ...borderLines(slopes.width, slopes.height)]
}
