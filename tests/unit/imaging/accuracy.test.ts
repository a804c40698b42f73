import { execFileSync } from 'node:child_process'
import path from 'node:path'

jest.setTimeout(900_000)

const ROOT = path.join(__dirname, '../../..')

interface Outcome {
  pages: number
  good: number
  alarms: number[]
}

/** A small part of what the benchmark measures, so that a change that breaks the detector is seen at once. */
test('on fixed seeds nearly all pages are found to within a tenth of their area, and hardly anything else', () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', path.join(ROOT, 'bench/imaging/gate.ts')], { cwd: ROOT, encoding: 'utf8' })
  const { pages, good, alarms }: Outcome = JSON.parse(printed)
  expect(pages).toBeGreaterThan(12)
  expect(good).toBeGreaterThanOrEqual(Math.floor(pages * 0.9))
  expect(alarms.length).toBeLessThanOrEqual(1)
})
