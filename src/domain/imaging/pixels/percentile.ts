/** The value below which `share` of the numbers lie, read from at most `most` of them; 0 when there are none. */
export function percentile(values: ArrayLike<number>, share: number, most = 4096): number {
  const step = Math.max(1, Math.ceil(values.length / most))
  const some = new Float32Array(Math.ceil(values.length / step))
  for (let at = 0; at < some.length; at += 1) some[at] = values[at * step] as number
  some.sort()
  return some.length === 0 ? 0 : some[Math.min(some.length - 1, Math.floor(share * some.length))] as number
}
