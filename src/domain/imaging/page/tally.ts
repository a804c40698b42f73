import { percentileOfFew } from '../pixels/percentile'
import type { Planes } from '../pixels/shrink'

/** A few colours, or changes from one colour to another, collected without leaving anything behind for the garbage collector. */
export class Tally {
  count = 0
  private readonly channels: readonly [Float32Array, Float32Array, Float32Array]
  private readonly middles = new Float32Array(3)
  private readonly scratch: Float32Array

  constructor(most: number) {
    this.channels = [new Float32Array(most), new Float32Array(most), new Float32Array(most)]
    this.scratch = new Float32Array(most)
  }

  clear(): void {
    this.count = 0
  }

  /** Adds the colour of a pixel; -1 is none. */
  add({ light, colours }: Planes, at: number): void {
    if (at >= 0) this.put(light.data[at] as number, colours[0]?.data[at] ?? 0, colours[1]?.data[at] ?? 0)
  }

  /** Adds the change from the colour of one pixel to that of another. */
  addChange({ light, colours }: Planes, to: number, from: number): void {
    if (to < 0 || from < 0) return
    const [first, second] = [colours[0]?.data, colours[1]?.data]
    this.put((light.data[to] as number) - (light.data[from] as number), first ? (first[to] as number) - (first[from] as number) : 0, second ? (second[to] as number) - (second[from] as number) : 0)
  }

  private put(light: number, first: number, second: number): void {
    this.channels[0][this.count] = light
    this.channels[1][this.count] = first
    this.channels[2][this.count] = second
    this.count += 1
  }

  /** Reckons the middle of every channel; what is asked afterwards is about these. */
  settle(): this {
    this.channels.forEach((channel, at) => {
      for (let place = 0; place < this.count; place += 1) this.scratch[place] = channel[place] as number
      this.middles[at] = percentileOfFew(this.scratch, this.count, 0.5)
    })
    return this
  }

  /** The middle of every channel. */
  middle(): readonly [number, number, number] {
    return [this.middles[0] as number, this.middles[1] as number, this.middles[2] as number]
  }

  /** Length of the middle colour; for changes, how large the usual change is. */
  size(): number {
    const [light, first, second] = this.middle()
    return Math.sqrt(light * light + first * first + second * second)
  }

  /** How far `share` of the colours stay from the middle at most; lightness counts `weight` times. */
  spread(share: number, weight: number): number {
    const [light, first, second] = this.channels
    const middle = this.middle()
    for (let at = 0; at < this.count; at += 1) {
      const away = ((light[at] as number) - middle[0]) * weight
      const red = (first[at] as number) - middle[1]
      const blue = (second[at] as number) - middle[2]
      this.scratch[at] = Math.sqrt(away * away + red * red + blue * blue)
    }
    return percentileOfFew(this.scratch, this.count, share)
  }

  /** Share of changes towards the light. */
  lighterShare(): number {
    let lighter = 0
    for (let at = 0; at < this.count; at += 1) if ((this.channels[0][at] as number) > 0) lighter += 1
    return this.count === 0 ? 0.5 : lighter / this.count
  }
}
