import type { Platform } from '../support/mini-host/types'
import { cutLine, type CutLine } from '../support/cut-line'
import { largePdf, latin, unreadableJpeg } from '../support/sample-files'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import { agreeAndSignIn, answerAll, findNewborn } from './support/newborn-story'

jest.setTimeout(240_000)

const ENDS = ['weapp', 'alipay'] as const
const KILOBYTE = 1024
const LARGE = 5 * KILOBYTE * KILOBYTE
const CUT_EVERY = 300 * KILOBYTE
/** What a person hands in as it is: a document out of a chat on WeChat, on Alipay a photograph that the phone cannot work on. */
const FILES = {
  weapp: { from: '选文件', name: 'paper.pdf', bytes: largePdf(LARGE) },
  alipay: { from: '从相册选', name: 'photo.jpg', bytes: unreadableJpeg(LARGE) }
} as const
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

/** Hands a file in as it is; a picture is looked at first. */
const take = async (citizen: Citizen, platform: keyof typeof FILES, bytes: Uint8Array = FILES[platform].bytes): Promise<void> => {
  const { from, name } = FILES[platform]
  citizen.host.offer([{ name, bytes }])
  await citizen.press(from)
  if (platform === 'weapp') return
  await citizen.arrive('apply/shot')
  await citizen.press('照原样交')
  await citizen.arrive('apply/material')
}

const received = (citizen: Citizen) => citizen.host.waitFor(() => /已收到[^]*回执号 \d{6}-\d{6}/.test(citizen.text), PATIENT)

const arrived = (): Uint8Array[] => government.records.list('files').map(({ id }) => government.records.getBytes(id) ?? new Uint8Array(0))

/** Everything a phone keeps that is not the camera's own temporary file. */
const keptInTheOpen = (files: Map<string, Uint8Array>): string[] =>
  [...files].filter(([path, bytes]) => path.includes('usr') && arrived().some((file) => Buffer.from(bytes).includes(Buffer.from(file.subarray(0, 64))))).map(([path]) => path)

/** The one file that came is the one handed in. */
const isWhole = (platform: keyof typeof FILES): boolean =>
  arrived().length === 1 && Buffer.compare(Buffer.from(arrived()[0] ?? []), Buffer.from(FILES[platform].bytes)) === 0

describe.each(ENDS)('the compiled %s', (platform) => {
  it('hands in five megabytes over a line that is cut every 300 KB, and sends next to nothing twice', async () => {
    const line = cutLine(government.fetch, CUT_EVERY)
    const citizen = await atThePaper(platform, line)
    await take(citizen, platform)
    await received(citizen)
    expect(isWhole(platform)).toBe(true)
    expect(line.cuts()).toBeGreaterThan(14)
    const again = line.carried() / LARGE - 1
    tables.push(`${platform}: ${line.cuts()} cuts, ${line.offsets.length} parts, ${(again * 100).toFixed(1)} % sent again`)
    expect(again).toBeLessThan(MOST_AGAIN)
    await citizen.host.waitFor(() => keptInTheOpen(citizen.host.files).length === 0, PATIENT)
    expect(citizen.host.errors).toEqual([])
  })

  it('goes on after a kill in the middle where the government has it', async () => {
    const line = cutLine(government.fetch)
    const before = await atThePaper(platform, line)
    line.breakAfterParts(4)
    await take(before, platform)
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
    expect(isWhole(platform)).toBe(true)
    await after.host.waitFor(() => keptInTheOpen(after.host.files).every((path) => path.includes('/shown/')), PATIENT)
    expect(after.host.errors).toEqual([])
  })

  it('says beside the page why it is refused: some without sending anything, some in the government\'s words', async () => {
    const line = cutLine(government.fetch)
    const citizen = await atThePaper(platform, line)
    const sent = () => citizen.host.requests.filter(({ method, url }) => method !== 'DELETE' && url.includes('/uploads/'))
    const virus = ['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE'].join('')
    if (platform === 'weapp') {
      await take(citizen, platform, new Uint8Array(0))
      await citizen.see('没传上去：这个文件是空的')
      expect(sent()).toEqual([])
      await citizen.press('删除第 1 页')
      await take(citizen, platform, latin(`%PDF-1.4 ${virus}`))
    } else {
      citizen.host.offer([{ name: 'photo.heic', bytes: latin('\0\0\0\x18ftypheic') }])
      await citizen.press('从相册选')
      await citizen.arrive('apply/shot')
      await citizen.see('HEIC')
      expect(sent()).toEqual([])
      await citizen.press('换一张')
      await citizen.arrive('apply/material')
      await take(citizen, platform, latin(`\xff\xd8\xff\xe0${virus}`))
    }
    await citizen.see('没传上去：文件没有通过安全检查')
    if (platform === 'weapp') citizen.host.offer([{ name: 'paper.pdf', bytes: largePdf(40_000) }])
    await citizen.press('换一张')
    if (platform === 'weapp') await received(citizen)
    else await citizen.arrive('apply/camera')
    expect(citizen.host.errors).toEqual([])
  })

  it('stops a page when told to, keeps it, and sends it when told to', async () => {
    const line = cutLine(government.fetch)
    let held = 0
    const hold = (): Promise<never> => { held += 1; return new Promise(() => undefined) }
    const citizen = await atThePaper(platform, { ...line, fetch: (url, init) => (/\/parts\/[1-9]/.test(url) ? hold() : line.fetch(url, init)) })
    await take(citizen, platform)
    await citizen.host.waitFor(() => held === 1)
    await citizen.see(/正在上传 \d+%/)
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
