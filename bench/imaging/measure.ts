import { analyseFrame } from '@/domain/imaging/analyse-frame'
import type { FrameReport } from '@/domain/imaging/frame-report'
import { overlap } from '@/domain/imaging/geometry/overlap'
import { distance, inOrder, scaleQuad } from '@/domain/imaging/geometry/quad'
import type { Quad } from '@/domain/imaging/geometry/quad'
import { findCorners } from '@/domain/imaging/photo/find-corners'
import { judgePhoto } from '@/domain/imaging/photo/judge-photo'
import type { PhotoVerdict } from '@/domain/imaging/photo/judge-photo'
import type { Picture } from '@/domain/imaging/picture'
import { inOneGo } from '@/domain/imaging/slices'
import type { Sample, Truth } from './sample'

/** What came out for one picture beside what is true. */
export interface Outcome {
  seed: number
  truth: Truth
  frame: FrameReport
  verdict: PhotoVerdict | undefined
  found: boolean
  /** Overlap with the true page of what the frame and the photograph gave; 0 when nothing was found. */
  frameOverlap: number
  photoOverlap: number
  /** Mean distance of the corners of the photograph, in thousandths of its diagonal. */
  cornerError: number
  frameTime: number
}

/** A frame as a camera's preview gives it: the photograph averaged down to 320 pixels. */
export function frameOf(photo: Picture, factor: number): Picture {
  const width = Math.floor(photo.width / factor)
  const height = Math.floor(photo.height / factor)
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0
        for (let row = 0; row < factor; row += 1) {
          for (let column = 0; column < factor; column += 1) sum += photo.data[((y * factor + row) * photo.width + x * factor + column) * 4 + channel] ?? 0
        }
        data[(y * width + x) * 4 + channel] = Math.round(sum / factor / factor)
      }
    }
  }
  return { data, width, height }
}

const errorOf = (quad: Quad, truth: Quad, photo: Picture): number =>
  quad.reduce((sum, corner) => sum + Math.min(...truth.map((other) => distance(corner, other))) / 4, 0) / Math.hypot(photo.width, photo.height) * 1000

/** Milliseconds of processor time, which others on the same machine do not stretch as they stretch a clock's. */
export function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Runs everything that is measured on one picture. */
export function measureSample({ seed, photo, truth }: Sample): Outcome {
  const factor = Math.round(Math.max(photo.width, photo.height) / 320)
  const small = frameOf(photo, factor)
  const start = process.cpuUsage()
  const frame = analyseFrame(small.data, small.width, small.height, truth.kind)
  const frameTime = millisecondsSince(start)
  const corners = inOneGo(findCorners(photo, truth.kind))
  const page = truth.corners && inOrder(truth.corners)
  const frameQuad = frame.quad && scaleQuad(frame.quad, factor)
  return {
    seed,
    truth,
    frame,
    frameTime,
    found: corners.found,
    verdict: corners.found ? judgePhoto(photo, corners.quad, truth.kind) : undefined,
    frameOverlap: page && frameQuad ? overlap(frameQuad, page) : 0,
    photoOverlap: page && corners.found ? overlap(corners.quad, page) : 0,
    cornerError: page && corners.found ? errorOf(corners.quad, page, photo) : NaN
  }
}
