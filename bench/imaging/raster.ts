/** Three numbers from 0 to 255: red, green, blue. They may leave that range while a picture is being made. */
export type Colour = readonly [number, number, number]

/** A picture in the making: three numbers a pixel. */
export interface Raster {
  data: Float32Array
  width: number
  height: number
}

export interface Spot {
  x: number
  y: number
}

export const raster = (width: number, height: number): Raster => ({ data: new Float32Array(width * height * 3), width, height })

export function fill({ data }: Raster, [red, green, blue]: Colour): void {
  for (let at = 0; at < data.length; at += 3) {
    data[at] = red
    data[at + 1] = green
    data[at + 2] = blue
  }
}

/** Mixes a colour into a pixel. */
export function mix({ data, width, height }: Raster, x: number, y: number, colour: Colour, share: number): void {
  if (x < 0 || y < 0 || x >= width || y >= height || share <= 0) return
  const at = (y * width + x) * 3
  const part = Math.min(1, share)
  for (let channel = 0; channel < 3; channel += 1) {
    const before = data[at + channel] ?? 0
    data[at + channel] = before + ((colour[channel] ?? 0) - before) * part
  }
}

/** A stroke with round ends and soft borders. */
export function stroke(target: Raster, from: Spot, to: Spot, thick: number, colour: Colour, share = 1): void {
  const radius = thick / 2
  const dx = to.x - from.x
  const dy = to.y - from.y
  const square = dx * dx + dy * dy || 1e-9
  const top = Math.min(target.height - 1, Math.ceil(Math.max(from.y, to.y) + radius + 1))
  const right = Math.min(target.width - 1, Math.ceil(Math.max(from.x, to.x) + radius + 1))
  for (let y = Math.max(0, Math.floor(Math.min(from.y, to.y) - radius - 1)); y <= top; y += 1) {
    for (let x = Math.max(0, Math.floor(Math.min(from.x, to.x) - radius - 1)); x <= right; x += 1) {
      const along = Math.max(0, Math.min(1, ((x + 0.5 - from.x) * dx + (y + 0.5 - from.y) * dy) / square))
      const away = Math.hypot(x + 0.5 - from.x - dx * along, y + 0.5 - from.y - dy * along)
      if (away < radius + 0.5) mix(target, x, y, colour, share * Math.min(1, radius + 0.5 - away))
    }
  }
}

/** A convex or other simple polygon with soft borders. */
export function polygon(target: Raster, corners: readonly Spot[], colour: Colour, share = 1): void {
  const ys = corners.map(({ y }) => y)
  const bottom = Math.min(target.height - 1, Math.ceil(Math.max(...ys)))
  const cover = new Float32Array(target.width)
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y <= bottom; y += 1) {
    cover.fill(0)
    const spans = [0.25, 0.75].map((part) => coverRow(cover, corners, y + part))
    const from = Math.min(...spans.map(([first]) => first))
    const to = Math.max(...spans.map(([, last]) => last))
    for (let x = from; x <= to; x += 1) mix(target, x, y, colour, share * (cover[x] ?? 0))
  }
}

/** Adds half of what one level of a polygon covers and says from where to where that is. */
function coverRow(cover: Float32Array, corners: readonly Spot[], level: number): readonly [number, number] {
  const crossings: number[] = []
  corners.forEach((a, at) => {
    const b = corners[(at + 1) % corners.length] ?? a
    if ((a.y <= level) !== (b.y <= level)) crossings.push(a.x + (b.x - a.x) * (level - a.y) / (b.y - a.y))
  })
  crossings.sort((a, b) => a - b)
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const from = crossings[at] ?? 0
    const to = crossings[at + 1] ?? 0
    for (let x = Math.max(0, Math.floor(from)); x <= Math.min(cover.length - 1, Math.floor(to)); x += 1) {
      cover[x] = (cover[x] ?? 0) + Math.max(0, Math.min(x + 1, to) - Math.max(x, from)) / 2
    }
  }
  return [Math.max(0, Math.floor(crossings[0] ?? cover.length)), Math.min(cover.length - 1, Math.floor(crossings[crossings.length - 1] ?? -1))]
}

export const box = (target: Raster, x: number, y: number, width: number, height: number, colour: Colour, share = 1): void =>
  polygon(target, [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }], colour, share)

export function frame(target: Raster, x: number, y: number, width: number, height: number, thick: number, colour: Colour): void {
  const corners = [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }]
  corners.forEach((corner, at) => { stroke(target, corner, corners[(at + 1) % 4] ?? corner, thick, colour) })
}

export function disc(target: Raster, middle: Spot, wide: number, high: number, colour: Colour, share = 1): void {
  const corners = Array.from({ length: 40 }, (_, at) => ({ x: middle.x + wide * Math.cos(at * Math.PI / 20), y: middle.y + high * Math.sin(at * Math.PI / 20) }))
  polygon(target, corners, colour, share)
}
