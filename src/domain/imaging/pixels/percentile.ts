/** The value below which `share` of the numbers lie, read from at most `most` of them; 0 when there are none. */
export function percentile(values: ArrayLike<number>, share: number, most = 4096): number {
  const step = Math.max(1, Math.ceil(values.length / most))
  const some = new Float32Array(Math.ceil(values.length / step))
  for (let at = 0; at < some.length; at += 1) some[at] = values[at * step] as number
  some.sort()
  return some.length === 0 ? 0 : some[Math.min(some.length - 1, Math.floor(share * some.length))] as number
}

/** The same for the first `count` of a few numbers, which it sorts in place; quicker for a handful. */
export function percentileOfFew(values: Float32Array, count: number, share: number): number {
  for (let at = 1; at < count; at += 1) {
    const value = values[at] as number
    let place = at
    while (place > 0 && (values[place - 1] as number) > value) {
      values[place] = values[place - 1] as number
      place -= 1
    }
    values[place] = value
  }
  return count === 0 ? 0 : values[Math.min(count - 1, Math.floor(share * count))] as number
}
