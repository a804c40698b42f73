import { largeJpeg } from '../support/sample-files'
import { uploadOverCuts } from '../support/upload-over-cuts'

const KILOBYTE = 1024
const PHOTO = largeJpeg(5 * KILOBYTE * KILOBYTE)

test('five megabytes over real connections that die every 300 KB arrive whole, and at most a twentieth travels twice', async () => {
  const { receipt, arrived, cuts, bytesOfBodies } = await uploadOverCuts(PHOTO, 300 * KILOBYTE)
  expect(receipt.bytes).toBe(PHOTO.length)
  expect(Buffer.compare(Buffer.from(arrived), Buffer.from(PHOTO))).toBe(0)
  expect(cuts).toBeGreaterThan(15)
  expect(bytesOfBodies / PHOTO.length).toBeLessThan(1.05)
}, 120_000)
