import { channelsOf, plane } from '../picture'
import type { Picture, Plane } from '../picture'

/** A picture as small planes of lightness and, when it has colours, of two colour differences. */
export interface Planes {
  light: Plane
  colours: readonly Plane[]
  /** Pixels of the picture along one pixel of the planes. */
  factor: number
}

/** Averages whole blocks of pixels, so that the longer side comes near `side`; undefined when there is nothing to see. Of every block `samples` by `samples` pixels are read. */
export function shrinkToPlanes(picture: Picture, side: number, samples = 4): Planes | undefined {
  const channels = channelsOf(picture)
  if (channels === 0) return undefined
  const factor = Math.max(1, Math.round(Math.max(picture.width, picture.height) / side))
  const width = Math.floor(picture.width / factor)
  const height = Math.floor(picture.height / factor)
  if (width < 1 || height < 1) return undefined
  const light = plane(width, height)
  const step = Math.max(1, Math.floor(factor / samples))
  if (channels === 1) {
    averageGrey(picture, factor, step, light)
    return { light, colours: [], factor }
  }
  const colours = [plane(width, height), plane(width, height)] as const
  averageColours(picture, factor, step, light, colours)
  return { light, colours, factor }
}

/** The same planes, averaged once more; quicker than reading a large photograph again. */
export function shrinkPlanes({ light, colours, factor }: Planes, side: number): Planes {
  const further = Math.max(1, Math.round(Math.max(light.width, light.height) / side))
  const smaller = (source: Plane): Plane => averagePlane(source, further)
  return { light: smaller(light), colours: colours.map(smaller), factor: factor * further }
}

function averagePlane(source: Plane, factor: number): Plane {
  const result = plane(Math.floor(source.width / factor), Math.floor(source.height / factor))
  for (let y = 0, at = 0; y < result.height; y += 1) {
    for (let x = 0; x < result.width; x += 1, at += 1) {
      let sum = 0
      for (let row = 0; row < factor; row += 1) {
        const start = (y * factor + row) * source.width + x * factor
        for (let from = start; from < start + factor; from += 1) sum += source.data[from] as number
      }
      result.data[at] = sum / factor / factor
    }
  }
  return result
}

function averageGrey({ data, width }: Picture, factor: number, step: number, light: Plane): void {
  for (let y = 0, at = 0; y < light.height; y += 1) {
    for (let x = 0; x < light.width; x += 1, at += 1) {
      let sum = 0
      let count = 0
      for (let row = 0; row < factor; row += step) {
        const start = (y * factor + row) * width + x * factor
        for (let from = start; from < start + factor; from += step, count += 1) sum += data[from] as number
      }
      light.data[at] = sum / count
    }
  }
}

function averageColours({ data, width }: Picture, factor: number, step: number, light: Plane, [reds, blues]: readonly [Plane, Plane]): void {
  for (let y = 0, at = 0; y < light.height; y += 1) {
    for (let x = 0; x < light.width; x += 1, at += 1) {
      let red = 0
      let green = 0
      let blue = 0
      let count = 0
      for (let row = 0; row < factor; row += step) {
        const start = ((y * factor + row) * width + x * factor) * 4
        for (let from = start; from < start + factor * 4; from += step * 4, count += 1) {
          red += data[from] as number
          green += data[from + 1] as number
          blue += data[from + 2] as number
        }
      }
      const lightness = (red * 0.3 + green * 0.59 + blue * 0.11) / count
      light.data[at] = lightness
      reds.data[at] = red / count - lightness
      blues.data[at] = blue / count - lightness
    }
  }
}
