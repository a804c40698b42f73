import { encodeJpeg } from './pixel-surface'

const SIZE = { width: 640, height: 480 }
const CORNERS = [[90, 60], [540, 74], [552, 412], [80, 424]] as const
const DESK = 60
const PAPER = 226
const INK = 50

const inside = (x: number, y: number): boolean => CORNERS.every(([ax, ay], at) => {
  const [bx, by] = CORNERS[(at + 1) % 4] ?? [ax, ay]
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0
})

const printed = (x: number, y: number): boolean => x > 140 && x < 480 && y > 110 && y < 380 && y % 24 < 8 && x % 12 < 8

let bytes: Uint8Array | undefined

/** What a camera gives when nothing else is laid out: a page of print on a dark desk. */
export const defaultPhoto = (): Uint8Array => {
  if (bytes) return bytes
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4).fill(255)
  for (let y = 0, at = 0; y < SIZE.height; y += 1) {
    for (let x = 0; x < SIZE.width; x += 1, at += 4) data.fill(!inside(x, y) ? DESK : printed(x, y) ? INK : PAPER, at, at + 3)
  }
  bytes = encodeJpeg({ data, ...SIZE }, 0.9)
  return bytes
}
