/** One measured thing: a time beside a peer's, a size or a count. */
export interface Row {
  what: string
  value: number
  unit: string
  /** What it must not exceed. */
  must?: number
  /** What it should come down to. */
  aim?: number
  /** What the same run measured of a peer, because times differ between machines. */
  beside?: string
}

/** What a file `<name>.bench.ts` in this folder exports. */
export interface Bench {
  name: string
  run(): Promise<Row[]>
}
