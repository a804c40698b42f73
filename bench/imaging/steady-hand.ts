import { analyseFrame } from '@/domain/imaging/analyse-frame'
import { WATCH_START, watchFrame } from '@/domain/imaging/live-hints'
import type { Picture } from '@/domain/imaging/picture'
import type { Row } from '../bench'
import { frameOf } from './measure'
import { randomFrom } from './random'
import { pageSample } from './sample'

const FRAMES = 40
const FACTOR = 3
const STEADY = 6

/** The part of a photograph that a trembling hand shows: moved by a pixel or two. */
function shifted({ data, width, height }: Picture, right: number, down: number): Picture {
  const part = { data: new Uint8Array((width - 12) * (height - 12) * 4), width: width - 12, height: height - 12 }
  for (let y = 0; y < part.height; y += 1) {
    const from = ((y + down) * width + right) * 4
    part.data.set(data.slice(from, from + part.width * 4), y * part.width * 4)
  }
  return part
}

/** A page held by a hand that trembles: when is it released, and how often do the words change before. */
export function steadyRows(): Row[] {
  const { photo, truth } = pageSample(0, 'tuning')
  const random = randomFrom(7)
  let watch = WATCH_START
  let released = FRAMES
  let changes = 0
  for (let at = 0; at < FRAMES && released === FRAMES; at += 1) {
    const { data, width, height } = frameOf(shifted(photo, 6 + Math.round(random.normal()), 6 + Math.round(random.normal())), FACTOR)
    const step = watchFrame(watch, analyseFrame(data, width, height, truth.kind), { automatic: true, steadyFrames: STEADY, diagonal: Math.hypot(width, height) })
    if (step.watch.hint !== watch.hint) changes += 1
    if (step.release) released = at + 1
    watch = step.watch
  }
  return [{ what: 'frames until a page in a trembling hand is released', value: released, unit: 'frames', must: 20, aim: 10, beside: `${changes} changes of the words on the way` }]
}
