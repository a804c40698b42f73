import type { Picture } from '../picture'

/** Turns a picture with four bytes a pixel by quarter turns with the clock; negative ones go against it. */
export function turnPicture({ data, width, height }: Picture, quarters: number): Picture {
  const turns = ((Math.round(quarters) % 4) + 4) % 4
  const [wide, high] = turns % 2 === 0 ? [width, height] : [height, width]
  const from = new Uint32Array(data.slice().buffer, 0, width * height)
  const to = new Uint32Array(width * height)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const place = turns === 0 ? at : turns === 1 ? x * wide + (wide - 1 - y) : turns === 2 ? to.length - 1 - at : (high - 1 - x) * wide + y
      to[place] = from[at] as number
    }
  }
  return { data: new Uint8ClampedArray(to.buffer), width: wide, height: high }
}
