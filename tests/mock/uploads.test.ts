import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Problem, UploadPlan } from '@types-contract/contract'
import { contentDigest } from '@/shared/sha256'
import { DAY } from '../../mock/time'
import { type ChildHost, startChild } from '../support/child-host'
import { Citizen } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'
import { largeJpeg, latin, pdfOf, pngClaiming } from '../support/sample-files'

const KILOBYTE = 1024
const ID = 'upload-of-the-tests-1'
const PHOTO = largeJpeg(300 * KILOBYTE)
const [FIRST, SECOND, THIRD] = [PHOTO.subarray(0, 128 * KILOBYTE), PHOTO.subarray(128 * KILOBYTE, 256 * KILOBYTE), PHOTO.subarray(256 * KILOBYTE)]
const AT = [0, FIRST.length, FIRST.length + SECOND.length] as const

const planOf = (bytes: Uint8Array, name = '照片.jpg'): UploadPlan =>
  ({ name, bytes: bytes.length, mediaType: 'image/jpeg', sha256: createHash('sha256').update(bytes).digest('hex'), materialId: 'statement' })

const sendWhole = async <Body>(citizen: Citizen, bytes: Uint8Array, uploadId = ID) => {
  const opened = await citizen.openUpload<Problem>(uploadId, planOf(bytes))
  if (opened.status !== 200) return { status: opened.status, body: opened.body as Body }
  for (let at = 0; at < bytes.length; at += 512 * KILOBYTE) await citizen.putPart(uploadId, at, bytes.subarray(at, at + 512 * KILOBYTE))
  return citizen.completeUpload<Body>(uploadId)
}

let government: FixtureGovernment
let citizen: Citizen

describe('A file in parts', () => {
  beforeEach(async () => {
    government = startFixtureGovernment()
    citizen = await Citizen.signIn('somebody')
  })
  afterEach(() => government.stop())

  it('comes in order, is looked into and gets the receipt a whole one gets', async () => {
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body).toMatchObject({ uploadId: ID, bytes: PHOTO.length, received: 0, mostPartBytes: 512 * KILOBYTE })
    expect((await citizen.putPart(ID, AT[0], FIRST)).body.received).toBe(AT[1])
    expect((await citizen.putPart(ID, AT[1], SECOND)).body.received).toBe(AT[2])
    expect((await citizen.putPart(ID, AT[2], THIRD)).body.received).toBe(PHOTO.length)
    const { status, body } = await citizen.completeUpload(ID)
    expect([status, body.mediaType, body.bytes, body.sha256]).toEqual([201, 'image/jpeg', PHOTO.length, planOf(PHOTO).sha256])
    expect(body.receiptNumber).toMatch(/^260302-\d{6}$/)
    const seen = await fetch(`http://government.test${body.viewPath}`)
    expect(Buffer.compare(Buffer.from(await seen.arrayBuffer()), Buffer.from(PHOTO))).toBe(0)
    expect((await citizen.submit(fixtureApplication(body.fileId))).status).toBe(201)
  })

  it('goes on where it was, however often it is announced', async () => {
    await citizen.openUpload(ID, planOf(PHOTO))
    await citizen.putPart(ID, AT[0], FIRST)
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body.received).toBe(AT[1])
    expect(await citizen.openUpload<Problem>(ID, planOf(largeJpeg(10)))).toMatchObject({ status: 409, body: { code: 'duplicate' } })
  })

  it('takes a doubled part once, and none that leaves a gap', async () => {
    await citizen.openUpload(ID, planOf(PHOTO))
    await citizen.putPart(ID, AT[0], FIRST)
    expect(await citizen.putPart(ID, AT[0], FIRST)).toMatchObject({ status: 200, body: { received: AT[1] } })
    expect(await citizen.putPart<Problem>(ID, AT[2], THIRD)).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect(await citizen.completeUpload<Problem>(ID)).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body.received).toBe(AT[1])
  })

  it('takes no damaged part, none that is too large and none beyond the end', async () => {
    await citizen.openUpload(ID, planOf(PHOTO))
    for (const [bytes, digest] of [[FIRST, contentDigest(SECOND)], [FIRST, 'none'], [new Uint8Array(0), contentDigest(new Uint8Array(0))]] as const) {
      expect(await citizen.putPart<Problem>(ID, 0, bytes, digest)).toMatchObject({ status: 422, body: { code: 'invalid' } })
    }
    expect((await citizen.putPart(ID, 0, largeJpeg(513 * KILOBYTE))).status).toBe(422)
    expect((await citizen.putPart(ID, 0, largeJpeg(301 * KILOBYTE))).status).toBe(422)
    expect((await citizen.putPart<Problem>(ID, Number.NaN, FIRST)).status).toBe(409)
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body.received).toBe(0)
  })

  it('takes a part as text from a phone that cannot send bytes', async () => {
    const small = largeJpeg(1000)
    await citizen.openUpload(ID, planOf(small))
    const part = (base64: string) => fetch(`http://government.test/api/v1/uploads/${ID}/parts/0`, {
      method: 'PUT', body: JSON.stringify({ base64 }),
      headers: { authorization: `Bearer ${citizen.session?.accessToken ?? ''}`, 'content-type': 'application/json', 'content-digest': contentDigest(small) }
    })
    expect((await part('not base64!')).status).toBe(422)
    expect((await part(Buffer.from(small).toString('base64'))).status).toBe(200)
    expect((await citizen.completeUpload(ID)).status).toBe(201)
  })

  it('gives the same receipt again, to a later question too', async () => {
    const first = await sendWhole<{ fileId: string }>(citizen, PHOTO)
    expect((await citizen.completeUpload(ID)).body.fileId).toBe(first.body.fileId)
    const asked = await citizen.openUpload(ID, planOf(PHOTO))
    expect(asked.body.receipt?.fileId).toBe(first.body.fileId)
    expect(government.records.list('files')).toHaveLength(1)
  })

  it('is forgotten with the file it became, and when it is abandoned', async () => {
    const { body } = await sendWhole<{ fileId: string }>(citizen, PHOTO)
    await citizen.call('DELETE', `/files/${body.fileId}`)
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body).toMatchObject({ received: 0 })
    await citizen.putPart(ID, 0, FIRST)
    expect((await citizen.call('DELETE', `/uploads/${ID}`)).status).toBe(204)
    expect((await citizen.call('DELETE', `/uploads/${ID}`)).status).toBe(204)
    expect(government.records.list('uploads')).toHaveLength(0)
    expect(government.records.getBytes(`upload/somebody:${ID}/0`)).toBeUndefined()
  })

  it('is there for a week, and begins anew after it', async () => {
    await citizen.openUpload(ID, planOf(PHOTO))
    await citizen.putPart(ID, 0, FIRST)
    government.wait(6 * DAY)
    citizen = await Citizen.signIn('somebody')
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body.received).toBe(AT[1])
    government.wait(DAY)
    citizen = await Citizen.signIn('somebody')
    expect(await citizen.putPart<Problem>(ID, AT[1], SECOND)).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body.received).toBe(0)
    expect(government.records.getBytes(`upload/somebody:${ID}/0`)).toBeUndefined()
  })

  it('is swept away when its person never comes back and somebody else begins', async () => {
    await citizen.openUpload(ID, planOf(PHOTO))
    await citizen.putPart(ID, 0, FIRST)
    government.wait(8 * DAY)
    const stranger = await Citizen.signIn('stranger')
    await stranger.openUpload('another-upload-of-the-tests', planOf(PHOTO))
    expect(government.records.list('uploads').map(({ value }) => value.ownerId)).toEqual(['stranger'])
    expect(government.records.getBytes(`upload/somebody:${ID}/0`)).toBeUndefined()
  })

  it('belongs to one person: the same id of another is another upload', async () => {
    await citizen.openUpload(ID, planOf(PHOTO))
    await citizen.putPart(ID, 0, FIRST)
    const stranger = await Citizen.signIn('stranger')
    expect((await stranger.completeUpload<Problem>(ID)).status).toBe(404)
    expect((await stranger.openUpload(ID, planOf(PHOTO))).body.received).toBe(0)
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body.received).toBe(AT[1])
    expect((await citizen.openUpload<Problem>('short', planOf(PHOTO))).status).toBe(422)
  })

  it('that is not what was announced is thrown away', async () => {
    await citizen.openUpload(ID, { ...planOf(PHOTO), sha256: '0'.repeat(64) })
    for (const [at, part] of [[AT[0], FIRST], [AT[1], SECOND], [AT[2], THIRD]] as const) await citizen.putPart(ID, at, part)
    expect(await citizen.completeUpload<Problem>(ID)).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await citizen.openUpload(ID, planOf(PHOTO))).body.received).toBe(0)
  })
})

describe('A file in parts that is refused', () => {
  beforeEach(async () => {
    government = startFixtureGovernment()
    citizen = await Citizen.signIn('somebody')
  })
  afterEach(() => government.stop())
  const virus = latin(`%PDF-1.4 ${'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-'}${'ANTIVIRUS-TEST-FILE!$H+H*'}`)

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing in it', () => new Uint8Array(0), '空'],
    ['more than is taken', () => largeJpeg(10 * KILOBYTE * KILOBYTE + 1), '10MB'],
    ['a program', () => latin('MZ......'), 'JPG'],
    ['a photo of an iPhone', () => latin('....ftypheic....'), 'HEIC'],
    ['a picture that is a bomb', () => pngClaiming(30000, 30000), '尺寸太大'],
    ['a test virus', () => virus, '安全检查'],
    ['a PDF with a password', () => latin('%PDF-1.4 trailer << /Encrypt 5 0 R >>'), '密码'],
    ['a PDF with a script', () => pdfOf(1, (document) => document.addJavaScript('main', 'app.alert(1)')), '自动运行'],
    ['a PDF with a file inside', () => pdfOf(1, (document) => document.attach(latin('MZ'), 'run.exe')), '夹带'],
    ['a PDF of a hundred pages', () => pdfOf(100), '50页']
  ])('says why: %s, and keeps none of it', async (_what, make, words) => {
    const { status, body } = await sendWhole<Problem>(citizen, await make())
    expect([status, body.code]).toEqual([422, 'file-refused'])
    expect(body.message).toContain(words)
    expect(government.records.list('uploads')).toHaveLength(0)
    expect(government.records.list('files')).toHaveLength(0)
  })
})

describe('A government that is killed in the middle', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'upload-kill-'))
  let host: ChildHost | undefined
  afterAll(async () => {
    await host?.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  const start = async (): Promise<Citizen> => {
    host = await startChild('tests/support/fixture-host.ts', folder)
    return Citizen.signIn('somebody', `${host.url}/api/v1`)
  }

  it('has every part it acknowledged, and the receipt', async () => {
    let here = await start()
    await here.openUpload(ID, planOf(PHOTO))
    expect((await here.putPart(ID, AT[0], FIRST)).status).toBe(200)
    await host?.kill()
    here = await start()
    expect((await here.openUpload(ID, planOf(PHOTO))).body.received).toBe(AT[1])
    await here.putPart(ID, AT[1], SECOND)
    expect((await here.putPart(ID, AT[2], THIRD)).status).toBe(200)
    const { body } = await here.completeUpload(ID)
    await host?.kill()
    here = await start()
    expect((await here.openUpload(ID, planOf(PHOTO))).body.receipt?.fileId).toBe(body.fileId)
  }, 60_000)
})
