import { analyseFrame } from '@/domain/imaging/analyse-frame'
import type { Row } from '../bench'
import { fromAlbum } from './album'
import { frameOf, millisecondsSince } from './measure'
import { develop } from './sample'

const PICTURES = 24
const ROUNDS = 3
const FACTOR = 3

function timeOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  return millisecondsSince(start)
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

/** One frame of the camera beside what the same thread needs to decode the JPEG file of the same picture, in turns. */
export function frameRows(): Row[] {
  const samples = Array.from({ length: PICTURES }, (_, seed) => fromAlbum('page', seed, 'reporting')).map(({ photo, file, truth }) => ({ small: frameOf(photo, FACTOR), file, kind: truth.kind }))
  const [frames, files]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { small, file, kind } of samples) {
      const [frame, decoded] = [timeOf(() => analyseFrame(small.data, small.width, small.height, kind)), timeOf(() => develop(file))]
      if (round === 0) continue
      frames.push(frame)
      files.push(decoded)
    }
  }
  return [{
    what: 'one frame, next to decoding the JPEG file of the same picture', value: median(frames) / median(files), unit: 'times',
    beside: `${median(frames).toFixed(1)} ms and ${median(files).toFixed(1)} ms of processor time`
  }]
}
