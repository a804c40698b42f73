import { largeJpeg } from '../tests/support/sample-files'
import { uploadOverCuts, wholeOverCuts } from '../tests/support/upload-over-cuts'
import type { Row } from './bench'

export const name = 'upload: 5 MB over a line that is cut'

const KILOBYTE = 1024
const BYTES = 5 * KILOBYTE * KILOBYTE
const LINES = [[300, 20, 5], [100, undefined, undefined], [1024, undefined, undefined]] as const

const percent = (bytes: number): number => (bytes / BYTES - 1) * 100

/** What travels twice, counted over real HTTP through a proxy that kills every connection after so many bytes. */
export async function run(): Promise<Row[]> {
  const photo = largeJpeg(BYTES)
  const rows: Row[] = []
  for (const [kilobytes, must, aim] of LINES) {
    const { cuts, parts, bytesOfBodies, bytesOnTheWire } = await uploadOverCuts(photo, kilobytes * KILOBYTE)
    rows.push({
      what: `sent again of 5 MB, cut every ${kilobytes} KB`, value: percent(bytesOfBodies), unit: '%', must, aim,
      beside: `${cuts} cuts, ${parts} parts; with all heads ${percent(bytesOnTheWire).toFixed(1)} % more than the file`
    })
  }
  const whole = await wholeOverCuts(photo, 300 * KILOBYTE, 5)
  rows.push({
    what: 'in one request, cut every 300 KB, five tries', value: whole.bytesOnTheWire / KILOBYTE, unit: 'KB sent',
    beside: whole.arrived ? 'arrived' : 'never arrived'
  })
  return rows
}
