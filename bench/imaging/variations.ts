import { distance, inOrder, mapQuad, signedArea, turn } from '@/domain/imaging/geometry/quad'
import type { Point, Quad } from '@/domain/imaging/geometry/quad'
import type { Picture } from '@/domain/imaging/picture'
import type { Random } from './random'

/** A small picture, and the page on it if there is one. */
export interface Frame {
  picture: Picture
  page?: Quad
}

/** Reads a colour between four pixels. */
function colourAt({ data, width, height }: Picture, x: number, y: number): readonly [number, number, number] {
  const [column, row] = [Math.max(0, Math.min(width - 1.01, x)), Math.max(0, Math.min(height - 1.01, y))]
  const at = (Math.floor(row) * width + Math.floor(column)) * 4
  const [a, b] = [column - Math.floor(column), row - Math.floor(row)]
  const below = at + width * 4
  const mixed = (channel: number): number =>
    ((data[at + channel] as number) * (1 - a) + (data[at + 4 + channel] as number) * a) * (1 - b) +
    ((data[below + channel] as number) * (1 - a) + (data[below + 4 + channel] as number) * a) * b
  return [mixed(0), mixed(1), mixed(2)]
}

/** Fills a picture pixel by pixel. */
function paint(width: number, height: number, colour: (x: number, y: number) => readonly number[]): Picture {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) data.set(colour(x, y), at)
  }
  return { data, width, height }
}

/** Another gradation, light and colour, and sometimes noise; one in seven as dark as a room without a lamp. */
function develop(random: Random): (colour: readonly [number, number, number]) => readonly number[] {
  const [gamma, bright, warm] = [random.between(0.8, 1.3), random.between(0.75, 1.15), random.between(-0.1, 0.1)]
  const gain = random.chance(0.15) ? bright * random.between(0.2, 0.45) : bright
  const vivid = random.chance(0.15) ? 0 : random.between(0.5, 1.3)
  const noise = random.chance(0.4) ? 0 : random.between(0, 3)
  return ([red, green, blue]) => {
    const light = red * 0.3 + green * 0.59 + blue * 0.11
    return [[red, 1 + warm], [green, 1], [blue, 1 - warm]].map(([value = 0, factor = 1]) =>
      255 * (Math.max(0, (light + (value - light) * vivid) * factor) / 255) ** gamma * gain + random.between(-noise, noise))
  }
}

/** The same picture, perhaps mirrored, turned, or a part of it, in another light. `tight`: sometimes so small a part that it cuts the page. */
export function vary({ picture, page }: Frame, random: Random, tight: boolean): Frame {
  const { width, height } = picture
  const [mirrored, turned] = [random.chance(0.5), random.chance(0.5)]
  const zoom = 1 + (tight && random.chance(0.2) ? random.between(0.1, 0.6) : random.chance(0.5) ? random.between(0, 0.12) : 0)
  const [left, top] = [width * (1 - 1 / zoom) * random.next(), height * (1 - 1 / zoom) * random.next()]
  const [wide, high] = turned ? [height, width] : [width, height]
  const light = develop(random)
  const varied = paint(wide, high, (x, y) => {
    const [column, row] = turned ? [y, wide - 1 - x] : [x, y]
    return light(colourAt(picture, left + ((mirrored ? width - 1 - column : column) + 0.5) / zoom - 0.5, top + (row + 0.5) / zoom - 0.5))
  })
  const move = ({ x, y }: Point): Point => {
    const [column, row] = [(x - left) * zoom, (y - top) * zoom]
    const across = mirrored ? width - column : column
    return turned ? { x: wide - row, y: across } : { x: across, y: row }
  }
  return { picture: varied, page: page && inOrder(mapQuad(page, move)) }
}

/** How far inwards of the sides of a quad a point lies. */
const depthIn = (quad: Quad, point: Point): number =>
  Math.min(...quad.map((from, at) => turn(from, quad[(at + 1) % 4] ?? from, point) / (distance(from, quad[(at + 1) % 4] ?? from) || 1)))

/** Where a page comes to lie on another picture: its share of that, turn, lean and place. */
function placing(random: Random, page: Quad, { width, height }: Picture) {
  const share = random.chance(0.5) ? random.between(0.07, 0.27) : random.between(0.2, 0.7)
  const scale = Math.sqrt(share * width * height / signedArea(page))
  const angle = random.between(-0.5, 0.5) * (random.chance(0.3) ? 2 : 0.3)
  const [c, s] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
  const middle = { x: page.reduce((sum, { x }) => sum + x / 4, 0), y: page.reduce((sum, { y }) => sum + y / 4, 0) }
  const spread = random.chance(0.15) ? 0.8 : 0.3
  const to = { x: width * (0.5 + random.between(-0.5, 0.5) * spread), y: height * (0.5 + random.between(-0.5, 0.5) * spread) }
  const [leanX, leanY] = [random.between(-0.001, 0.001), random.between(-0.001, 0.001)]
  return {
    there({ x, y }: Point): Point {
      const [dx, dy] = [x - middle.x, y - middle.y]
      const depth = 1 + leanX * dx + leanY * dy
      return { x: to.x + (c * dx - s * dy) / depth, y: to.y + (s * dx + c * dy) / depth }
    },
    back({ x, y }: Point): Point {
      const [u, v] = [(c * (x - to.x) + s * (y - to.y)) / scale / scale, (c * (y - to.y) - s * (x - to.x)) / scale / scale]
      const depth = 1 / (1 - leanX * u - leanY * v)
      return { x: u * depth + middle.x, y: v * depth + middle.y }
    }
  }
}

/** A page cut out along its sides and laid, small or large, on a picture without one, with a shadow around it. */
export function layOn({ picture, page }: Frame, { picture: ground }: Frame, random: Random): Frame | undefined {
  if (!page || page.some(({ x, y }) => x < 0 || y < 0 || x > picture.width || y > picture.height)) return undefined
  const { there, back } = placing(random, page, ground)
  const quad = inOrder(mapQuad(page, there))
  const [softness, depth, right, down] = [random.between(1.5, 5.5), random.between(0, 0.4), random.between(-3, 3), random.between(-3, 3)]
  const laid = paint(ground.width, ground.height, (x, y) => {
    const spot = { x: x + 0.5, y: y + 0.5 }
    const below = colourAt(ground, x, y)
    const cover = Math.max(0, Math.min(1, depthIn(quad, spot) + 0.5))
    const lit = 1 - depth / (1 + Math.exp(-1.7 * depthIn(quad, { x: spot.x - right, y: spot.y - down }) / softness))
    if (cover === 0) return below.map((value) => value * lit)
    const from = back(spot)
    return colourAt(picture, from.x - 0.5, from.y - 0.5).map((value, channel) => value * cover + (below[channel] as number) * lit * (1 - cover))
  })
  return { picture: laid, page: quad }
}
