import { soften } from './optics'
import type { Random } from './random'
import { raster } from './raster'
import type { Raster, Spot } from './raster'

/** Multiplies a picture by what a mask leaves of the light. */
export function darken(target: Raster, shadow: Float32Array, depth: number): void {
  for (let at = 0; at < shadow.length; at += 1) {
    const left = 1 - depth * (shadow[at] ?? 0)
    for (let channel = 0; channel < 3; channel += 1) target.data[at * 3 + channel] = (target.data[at * 3 + channel] ?? 0) * left
  }
}

/** The shadow that a page throws on what it lies on: a soft copy of it, a little aside. */
export function dropShadow(target: Raster, mask: Float32Array, random: Random): void {
  const { width, height } = target
  const [aside, below] = [Math.round(random.between(-5, 5)), Math.round(random.between(-5, 5))]
  const shadow = new Float32Array(mask.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = Math.max(0, Math.min(height - 1, y - below)) * width + Math.max(0, Math.min(width - 1, x - aside))
      shadow[y * width + x] = mask[from] ?? 0
    }
  }
  soften(shadow, width, height, random.between(1.5, 6))
  for (let at = 0; at < shadow.length; at += 1) shadow[at] = (shadow[at] ?? 0) * (1 - (mask[at] ?? 0))
  darken(target, shadow, random.between(0.12, 0.45))
}

/** The shadow of a phone, an arm or a head that falls over everything. */
export function castShadow(target: Raster, random: Random): void {
  const { width, height } = target
  const angle = random.between(0, Math.PI * 2)
  const [nx, ny] = [Math.cos(angle), Math.sin(angle)]
  const offset = random.between(-0.15, 0.25) * Math.max(width, height)
  const wavy = random.between(0, 40)
  const shadow = new Float32Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const along = (x - width / 2) * -ny + (y - height / 2) * nx
      const across = (x - width / 2) * nx + (y - height / 2) * ny
      if (across > offset + wavy * Math.sin(along * 0.012)) shadow[y * width + x] = 1
    }
  }
  soften(shadow, width, height, random.between(5, 26))
  darken(target, shadow, random.between(0.15, 0.5))
}

/** Light from one side, and less of it towards the corners. */
export function unevenLight(target: Raster, random: Random, strength: number): void {
  const { data, width, height } = target
  const angle = random.between(0, Math.PI * 2)
  const fall = random.between(0, 0.2) * strength
  const long = Math.max(width, height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [(x - width / 2) / long, (y - height / 2) / long]
      const light = 1 + strength * (dx * Math.cos(angle) + dy * Math.sin(angle)) - fall * 4 * (dx * dx + dy * dy)
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel += 1) data[at + channel] = (data[at + channel] ?? 0) * light
    }
  }
}

/** A lamp or window mirrored by a glossy page: an oval that burns out, with a soft rim. Adds `strength` at its heart. */
export function mirrorLamp(target: Raster, mask: Float32Array, lamp: { middle: Spot, wide: number, high: number, angle: number, strength: number }): void {
  const { width, height } = target
  const [c, s] = [Math.cos(lamp.angle), Math.sin(lamp.angle)]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      if (!mask[at]) continue
      const [dx, dy] = [x - lamp.middle.x, y - lamp.middle.y]
      const far = ((dx * c + dy * s) / lamp.wide) ** 2 + ((dy * c - dx * s) / lamp.high) ** 2
      if (far > 9) continue
      const light = lamp.strength * Math.exp(-far * far * 0.5)
      for (let channel = 0; channel < 3; channel += 1) target.data[at * 3 + channel] = (target.data[at * 3 + channel] ?? 0) + light
    }
  }
}

/** Exposure, contrast and the colour of the light. */
export function expose(target: Raster, exposure: number, warmth: number): Raster {
  const result = raster(target.width, target.height)
  const gains = [exposure * (1 + warmth), exposure, exposure * (1 - warmth)]
  for (let at = 0; at < result.data.length; at += 1) {
    const value = (target.data[at] ?? 0) * (gains[at % 3] ?? 1)
    // Bright tones are squeezed as a camera does, so that paper does not burn out.
    result.data[at] = value < 215 ? value : value > 420 ? 255 : 215 + 40 * (1 - ((420 - value) / 205) ** 2)
  }
  return result
}
