import type { HostFetch } from './mini-host/types'

/** A line between a phone and the government, and what it carried of parts of files. */
export interface CutLine {
  fetch: HostFetch
  /** Bytes of parts that set out, whether they arrived or not. */
  carried(): number
  cuts(): number
  /** Where the parts began that set out, in order. */
  offsets: number[]
  /** How many requests for uploads were under way at most. */
  mostAtOnce(): number
  /** Nothing gets through any more; `null` mends it. */
  breakAfterParts(parts: number | null): void
}

const lengthOf = (body: unknown): number => (body instanceof Uint8Array ? body.byteLength : 0)

/** Lets everything through, but cuts the connection each time `every` bytes of parts have passed: what is on its way then is lost. */
export const cutLine = (fetch: HostFetch, every = Infinity): CutLine => {
  let [passed, carried, cuts, running, most, left] = [0, 0, 0, 0, 0, Infinity]
  const offsets: number[] = []
  const letThrough = async (url: string, init: RequestInit): Promise<Response> => {
    const part = /\/uploads\/[^/]+\/parts\/(\d+)$/.exec(url)
    if (!part) return fetch(url, init)
    if (left <= 0) throw new Error('the line is dead')
    left -= 1
    offsets.push(Number(part[1]))
    const room = every - passed
    const length = lengthOf(init.body)
    if (length > room) {
      carried += room
      passed = 0
      cuts += 1
      throw new Error('the line was cut')
    }
    carried += length
    passed += length
    return fetch(url, init)
  }
  return {
    fetch: async (url, init) => {
      running += url.includes('/uploads/') ? 1 : 0
      most = Math.max(most, running)
      try {
        return await letThrough(url, init)
      } finally {
        running -= url.includes('/uploads/') ? 1 : 0
      }
    },
    carried: () => carried, cuts: () => cuts, offsets, mostAtOnce: () => most,
    breakAfterParts: (parts) => { left = parts ?? Infinity }
  }
}
