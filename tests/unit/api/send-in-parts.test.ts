import type { FileReceipt, Upload, UploadPlan } from '@types-contract/contract'
import { sendInParts } from '@/api/send-in-parts'
import type { UploadsApi } from '@/api/uploads'
import { Failure, type FailureKind } from '@/shared/failures'
import { StopSignal } from '@/shared/stop-signal'
import { noise } from '../../support/sample-files'

const KILOBYTE = 1024
const PLAN: UploadPlan = { name: 'a.jpg', bytes: 0, mediaType: 'image/jpeg', sha256: 'a'.repeat(64) }
const RECEIPT: FileReceipt = { fileId: 'f', name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1, sha256: '', receivedAt: '', viewPath: '' }

/** A government at the end of a line that is cut every so many bytes, whoever they belong to. */
class Line implements UploadsApi {
  got: number[] = []
  carried = 0
  parts = 0
  completed = 0
  readonly failures: FailureKind[] = []
  /** Fails the next calls in these ways, before they arrive. */
  next: FailureKind[] = []
  constructor(private readonly bytes: number, private readonly cutEvery = Infinity, private readonly garbles = false) {}

  private state(): Upload {
    return { uploadId: 'u', bytes: this.bytes, received: this.got.length, mostPartBytes: 512 * KILOBYTE, expiresAt: '' }
  }

  private carry(length: number): void {
    const planned = this.next.shift()
    if (planned) throw new Failure(planned)
    const before = Math.floor(this.carried / this.cutEvery)
    this.carried += length
    if (Math.floor(this.carried / this.cutEvery) === before) return
    this.carried = (before + 1) * this.cutEvery
    throw new Failure('offline')
  }

  open = (): Promise<Upload> => this.answer(300, () => this.state())
  part = (_id: string, offset: number, bytes: Uint8Array, asText: boolean): Promise<Upload> => this.answer(bytes.length + 500, () => {
    this.parts += 1
    if (this.garbles && !asText) throw new Failure('invalid')
    if (offset > this.got.length) throw new Failure('conflict')
    if (offset === this.got.length) for (const byte of bytes) this.got.push(byte)
    return this.state()
  })

  complete = (): Promise<FileReceipt> => this.answer(200, () => {
    if (this.got.length < this.bytes) throw new Failure('conflict')
    this.completed += 1
    return RECEIPT
  })

  abandon = (): Promise<void> => Promise.resolve()

  private answer<T>(length: number, act: () => T): Promise<T> {
    try {
      this.carry(length)
      return Promise.resolve(act())
    } catch (error) {
      if (error instanceof Failure) this.failures.push(error.kind)
      return Promise.reject(error)
    }
  }
}

const send = (line: Line, bytes: Uint8Array, onProgress?: (share: number) => void, signal?: StopSignal) =>
  sendInParts(line, { uploadId: 'u', plan: { ...PLAN, bytes: bytes.length }, bytes, onProgress, signal }, () => Promise.resolve())

const FIVE_MEGABYTES = noise(5 * KILOBYTE * KILOBYTE)

test('five megabytes over a line that is cut every 300 KB arrive whole, and next to nothing travels twice', async () => {
  const line = new Line(FIVE_MEGABYTES.length, 300 * KILOBYTE)
  const shares: number[] = []
  expect(await send(line, FIVE_MEGABYTES, (share) => shares.push(share))).toBe(RECEIPT)
  expect(Buffer.compare(Buffer.from(line.got), Buffer.from(FIVE_MEGABYTES))).toBe(0)
  expect(line.failures.length).toBeGreaterThan(15)
  const spentOnHeads = line.parts * 500 + line.failures.length * 300 + 500
  expect((line.carried - spentOnHeads) / FIVE_MEGABYTES.length).toBeLessThan(1.05)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares[shares.length - 1]).toBe(1)
})

test('a good line carries them in few parts', async () => {
  const line = new Line(FIVE_MEGABYTES.length)
  await send(line, FIVE_MEGABYTES)
  expect(line.parts).toBeLessThan(25)
})

test('a line cut after every twenty kilobytes still gets there', async () => {
  const bytes = noise(300 * KILOBYTE)
  const line = new Line(bytes.length, 20 * KILOBYTE)
  expect(await send(line, bytes)).toBe(RECEIPT)
})

test('an empty answer, a full house and a fault are waited out; after four in a row the person is told', async () => {
  const bytes = noise(100)
  const patient = new Line(bytes.length)
  patient.next = ['timeout', 'busy', 'unexpected']
  expect(await send(patient, bytes)).toBe(RECEIPT)
  const dead = new Line(bytes.length)
  dead.next = ['offline', 'offline', 'offline', 'offline']
  await expect(send(dead, bytes)).rejects.toMatchObject({ kind: 'offline' })
})

test('a phone that garbles bytes sends text instead', async () => {
  const bytes = noise(200 * KILOBYTE)
  const line = new Line(bytes.length, Infinity, true)
  expect(await send(line, bytes)).toBe(RECEIPT)
  expect(line.failures).toEqual(['invalid'])
})

test.each<FailureKind>(['file-refused', 'not-permitted', 'duplicate', 'session-expired', 'cancelled'])('"%s" is told at once', async (kind) => {
  const line = new Line(100)
  line.next = [kind]
  await expect(send(line, noise(100))).rejects.toMatchObject({ kind })
  expect(line.failures).toEqual([kind])
})

test('an upload that is gone begins anew by itself, but not for ever', async () => {
  const line = new Line(100)
  line.next = ['not-found', 'not-found']
  expect(await send(line, noise(100))).toBe(RECEIPT)
  const never = new Line(100)
  never.next = ['conflict', 'conflict', 'conflict']
  await expect(send(never, noise(100))).rejects.toMatchObject({ kind: 'conflict' })
})

test('a signal is told once, to whoever still listens', () => {
  const signal = new StopSignal()
  const heard: string[] = []
  const first = (): void => { heard.push('first') }
  signal.addEventListener('abort', first)
  signal.addEventListener('abort', () => heard.push('second'))
  signal.removeEventListener('abort', first)
  signal.stop()
  signal.stop()
  expect([signal.aborted, heard]).toEqual([true, ['second']])
})
