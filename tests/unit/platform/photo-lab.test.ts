import type { Quad } from '@/domain/imaging/geometry/quad'
import { photoJobs } from '@/domain/imaging/photo/photo-jobs'
import { addressOfBlob } from '@/platform/blobs/blobs.h5'
import { openPhoto, openPhotoAhead, wakeWorker } from '@/platform/pixels/photo-lab.h5'
import { workerHelper } from '@/platform/pixels/worker-helper.h5'

jest.mock('@/platform/pixels/worker-helper.h5', () => ({ workersCanDraw: () => true, workerHelper: jest.fn() }))

const QUAD: Quad = [{ x: 0, y: 0 }, { x: 9, y: 0 }, { x: 9, y: 9 }, { x: 0, y: 9 }]
const asked: string[] = []

beforeEach(() => {
  asked.length = 0
  let made = 0
  URL.createObjectURL = () => `blob:${made += 1}`
  URL.revokeObjectURL = () => undefined
  let started = 0
  jest.mocked(workerHelper).mockImplementation(() => {
    const name = started += 1
    const say = <T>(what: string, answer: T): Promise<T> => { asked.push(`${what} ${name}`); return Promise.resolve(answer) }
    asked.push(`start ${name}`)
    return {
      helper: {
        open: () => say('open', { width: 9, height: 9 }),
        preview: () => say('preview', new Blob(['p'])),
        findCorners: () => say('corners', { quad: QUAD, found: true, confidence: 1 }),
        makePage: () => Promise.reject(new Error('not asked here')),
        join: (blobs) => say(`join ${blobs.length} in`, { made: new Blob(['sheet']), width: 1654, height: 2339 })
      },
      end: () => { asked.push(`end ${name}`) }
    }
  })
})

const opened = async (path: string) => {
  const opening = await openPhoto(path, photoJobs)
  if (opening.kind !== 'open') throw new Error(opening.why)
  return opening.bench
}

test('a photograph begun ahead is opened and searched once, whatever its address', async () => {
  const photo = new Blob(['a'])
  wakeWorker()
  wakeWorker()
  openPhotoAhead(addressOfBlob(photo), 'a4')
  const bench = await opened(addressOfBlob(photo))
  expect((await bench.findCorners('a4')).quad).toEqual(QUAD)
  expect(asked).toEqual(['start 1', 'open 1', 'corners 1'])
  await bench.findCorners('id-card')
  expect(asked.at(-1)).toBe('corners 1')
  expect(await bench.preview()).toBe(await bench.preview())
  bench.close()
  expect(asked.filter((one) => one.startsWith('preview'))).toHaveLength(1)
  expect(asked.at(-1)).toBe('end 1')
})

test('what was begun and never shown ends when another photograph begins', async () => {
  const [first, second] = [addressOfBlob(new Blob(['a'])), addressOfBlob(new Blob(['b']))]
  openPhotoAhead(first, 'a4')
  openPhotoAhead(second, 'a4')
  await opened(second)
  expect(asked.filter((one) => /start|end/.test(one))).toEqual(['start 1', 'start 2', 'end 1'])
})
