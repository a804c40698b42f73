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

/** A picture with four bytes a pixel as seen in a mirror: left and right change places. */
export function mirrorPicture({ data, width, height }: Picture): Picture {
  const from = new Uint32Array(data.slice().buffer, 0, width * height)
  const to = new Uint32Array(width * height)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) to[y * width + width - 1 - x] = from[at] as number
  }
  return { data: new Uint8ClampedArray(to.buffer), width, height }
}

/** Quarter turns with the clock, and whether a mirror comes first, that stand up what a file's EXIF orientation 1 to 8 says. */
const STANDING: readonly { mirror: boolean, quarters: number }[] = [
  { mirror: false, quarters: 0 }, { mirror: true, quarters: 0 }, { mirror: false, quarters: 2 }, { mirror: true, quarters: 2 },
  { mirror: true, quarters: 3 }, { mirror: false, quarters: 1 }, { mirror: true, quarters: 1 }, { mirror: false, quarters: 3 }
]

/** Stands a picture up by its file's EXIF orientation; an orientation that does not exist leaves it as it is. */
export function standUp(picture: Picture, orientation: number): Picture {
  const { mirror, quarters } = STANDING[orientation - 1] ?? { mirror: false, quarters: 0 }
  const seen = mirror ? mirrorPicture(picture) : picture
  return quarters === 0 ? seen : turnPicture(seen, quarters)
}
