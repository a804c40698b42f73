import type { Platform } from '../support/mini-host/types'
import { cutLine, type CutLine } from '../support/cut-line'
import { largeJpeg, latin } from '../support/sample-files'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import { agreeAndSignIn, answerAll, findNewborn } from './support/newborn-story'

jest.setTimeout(240_000)

const ENDS: Platform[] = ['weapp', 'alipay']
const KILOBYTE = 1024
const PHOTO = largeJpeg(5 * KILOBYTE * KILOBYTE)
const CUT_EVERY = 300 * KILOBYTE
const PATIENT = { timeout: 60_000 }
/** What may travel twice, of the file. */
const MOST_AGAIN = 0.05

let government: NearGovernment
const tables: string[] = []
beforeEach(() => { government = nearGovernment() })
afterEach(() => {
  Citizen.leaveAll()
  expect(government.breaches).toEqual([])
})
afterAll(() => { process.stdout.write(`${tables.join('\n')}\n`) })

const openMaterials = async (citizen: Citizen): Promise<void> => {
  await citizen.press(/^交材料/)
  await citizen.arrive('apply/materials')
  await citizen.press(/^(去交|看看、改改)，父母民族确认书/)
  await citizen.arrive('apply/material')
}

/** At the one paper of the newborn that has to be photographed. */
const atThePaper = async (platform: Platform, line: CutLine): Promise<Citizen> => {
  const citizen = await Citizen.open(platform, { ...government, fetch: line.fetch })
  await findNewborn(citizen)
  await answerAll(citizen)
  await agreeAndSignIn(citizen)
  await openMaterials(citizen)
  return citizen
}

const take = async (citizen: Citizen, bytes: Uint8Array, name = 'photo.jpg'): Promise<void> => {
  citizen.host.offer([{ name, bytes }])
  await citizen.press('从相册选')
}

const received = (citizen: Citizen) => citizen.host.waitFor(() => /已收到[^]*回执号 \d{6}-\d{6}/.test(citizen.text), PATIENT)

/** Everything a phone keeps that is not the camera's own temporary file. */
const keptInTheOpen = (files: Map<string, Uint8Array>): string[] =>
  [...files].filter(([path, bytes]) => path.includes('usr') && Buffer.from(bytes).includes(Buffer.from(PHOTO.subarray(0, 64)))).map(([path]) => path)

const arrived = (): Uint8Array[] => government.records.list('files').map(({ id }) => government.records.getBytes(id) ?? new Uint8Array(0))
const isPhoto = (bytes: Uint8Array | undefined): boolean => bytes !== undefined && Buffer.compare(Buffer.from(bytes), Buffer.from(PHOTO)) === 0

describe.each(ENDS)('the compiled %s', (platform) => {
  it('hands in five megabytes over a line that is cut every 300 KB, and sends next to nothing twice', async () => {
    const line = cutLine(government.fetch, CUT_EVERY)
    const citizen = await atThePaper(platform, line)
    await take(citizen, PHOTO)
    await received(citizen)
    expect(arrived().map(isPhoto)).toEqual([true])
    expect(line.cuts()).toBeGreaterThan(14)
    const again = line.carried() / PHOTO.length - 1
    tables.push(`${platform}: ${line.cuts()} cuts, ${line.offsets.length} parts, ${(again * 100).toFixed(1)} % sent again`)
    expect(again).toBeLessThan(MOST_AGAIN)
    await citizen.host.waitFor(() => keptInTheOpen(citizen.host.files).length === 0, PATIENT)
    expect(citizen.host.errors).toEqual([])
  })

  it('goes on after a kill in the middle where the government has it', async () => {
    const line = cutLine(government.fetch)
    const before = await atThePaper(platform, line)
    line.breakAfterParts(4)
    await take(before, PHOTO)
    await before.host.waitFor(() => line.offsets.length >= 4, PATIENT)
    const begun = government.records.list('uploads')[0]?.value.received ?? 0
    expect(begun).toBeGreaterThan(100 * KILOBYTE)
    const kept = before.host.kill()
    line.breakAfterParts(null)
    const sentBefore = line.offsets.length
    const after = await Citizen.open(platform, { ...government, fetch: line.fetch }, kept)
    await after.press('继续')
    await after.arrive('apply/tasks')
    await openMaterials(after)
    await received(after)
    expect(line.offsets[sentBefore]).toBe(begun)
    expect(arrived().map(isPhoto)).toEqual([true])
    await after.host.waitFor(() => keptInTheOpen(after.host.files).every((path) => path.includes('/shown/')), PATIENT)
    expect(after.host.errors).toEqual([])
  })

  it('says beside the page why it is refused: some without sending anything, some in the government\'s words', async () => {
    const line = cutLine(government.fetch)
    const citizen = await atThePaper(platform, line)
    const again = async (bytes: Uint8Array): Promise<void> => {
      await citizen.press('删除第 1 页')
      await take(citizen, bytes)
    }
    await take(citizen, new Uint8Array(0))
    await citizen.see('没传上去：这个文件是空的')
    await again(latin('\0\0\0\x18ftypheic'))
    await citizen.see('没传上去：这种照片格式（HEIC）')
    expect(citizen.host.requests.filter(({ method, url }) => method !== 'DELETE' && url.includes('/uploads/'))).toEqual([])
    await again(latin(`\xff\xd8\xff\xe0${['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE'].join('')}`))
    await citizen.see('没传上去：文件没有通过安全检查')
    await citizen.press('换一张')
    await citizen.arrive('apply/camera')
    await citizen.host.back()
    await again(PHOTO.subarray(0, 40_000))
    await received(citizen)
    await citizen.press('存成 PDF')
    await citizen.host.waitFor(() => citizen.host.callsOf('openDocument').length === 1)
    expect(citizen.text).not.toContain('没有存成')
    expect(citizen.host.errors).toEqual([])
  })

  it('stops a page when told to, keeps it, and sends it when told to', async () => {
    const line = cutLine(government.fetch)
    const citizen = await atThePaper(platform, { ...line, fetch: (url, init) => (url.includes('/parts/131072') ? new Promise(() => undefined) : line.fetch(url, init)) })
    await take(citizen, PHOTO)
    await citizen.see(/正在上传 2%/)
    await citizen.press('先不传')
    await citizen.see('只在这台手机上，还没发送')
    await citizen.host.hide()
    await citizen.host.show()
    await citizen.see('只在这台手机上，还没发送')
    expect(citizen.host.requests.filter(({ url, state }) => url.includes('/parts/') && state === 'aborted')).toHaveLength(1)
    expect(citizen.controls('button').map(({ name }) => name)).toContain('发送第 1 页')
    expect(citizen.host.errors.filter(({ kind }) => kind !== 'unanswered-request')).toEqual([])
  })
})
