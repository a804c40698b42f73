import { apply, fromUnitSquare } from '@/domain/imaging/geometry/homography'
import type { Quad } from '@/domain/imaging/geometry/quad'
import { turn } from '@/domain/imaging/geometry/quad'
import type { Picture } from '@/domain/imaging/picture'

export const QUAD: Quad = [{ x: 62, y: 40 }, { x: 250, y: 52 }, { x: 262, y: 196 }, { x: 48, y: 204 }]

export interface Drawing {
  width?: number
  height?: number
  quad?: Quad
  desk?: number
  paper?: number
  /** Lightness of the page at a place of it, 0 to 1 across and down. */
  print?: (u: number, v: number) => number
}

const inQuad = (quad: Quad, x: number, y: number): boolean => quad.every((corner, at) => turn(corner, quad[(at + 1) % 4] ?? corner, { x, y }) >= 0)

/** Finds where a pixel lies on the page by asking for the inverse of the map, step by step. */
function placeOn(quad: Quad, x: number, y: number): { x: number, y: number } {
  const map = fromUnitSquare(quad)
  let place = { x: 0.5, y: 0.5 }
  for (let round = 0; round < 12; round += 1) {
    const here = apply(map, place)
    const right = apply(map, { x: place.x + 1e-3, y: place.y })
    const down = apply(map, { x: place.x, y: place.y + 1e-3 })
    const [a, b, c, d] = [(right.x - here.x) / 1e-3, (down.x - here.x) / 1e-3, (right.y - here.y) / 1e-3, (down.y - here.y) / 1e-3]
    const scale = a * d - b * c || 1
    place = { x: place.x + (d * (x - here.x) - b * (y - here.y)) / scale, y: place.y + (a * (y - here.y) - c * (x - here.x)) / scale }
  }
  return place
}

/** Rows of words on a page, as its lightness. */
export const rows = (paper: number) => (u: number, v: number): number =>
  u > 0.12 && u < 0.88 && v > 0.12 && v < 0.88 && (v * 14) % 1 < 0.4 && Math.sin(u * 210) > -0.2 ? 50 : paper

/** A page on a desk, each pixel the mean of nine places. */
export function drawPage({ width = 320, height = 240, quad = QUAD, desk = 70, paper = 225, print = rows(paper) }: Drawing = {}): Picture {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0
      for (const dy of [1 / 6, 0.5, 5 / 6]) {
        for (const dx of [1 / 6, 0.5, 5 / 6]) {
          if (!inQuad(quad, x + dx, y + dy)) sum += desk
          else {
            const place = placeOn(quad, x + dx, y + dy)
            sum += print(place.x, place.y)
          }
        }
      }
      data.fill(Math.round(sum / 9), (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  }
  return { data, width, height }
}

/** A picture of one colour. */
export const plain = (width: number, height: number, lightness: number): Picture => {
  const data = new Uint8ClampedArray(width * height * 4).fill(lightness)
  for (let at = 3; at < data.length; at += 4) data[at] = 255
  return { data, width, height }
}
