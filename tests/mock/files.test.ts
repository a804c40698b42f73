import { createHash } from 'node:crypto'
import type { FileReceipt, Problem } from '@types-contract/contract'
import { MINUTE } from '../../mock/time'
import { Citizen, newKey, TINY_JPEG } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let citizen: Citizen
beforeEach(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
})
afterEach(() => government.stop())

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const look = (viewPath: string) => fetch(`http://government.test${viewPath}`)

describe('A file that is taken', () => {
  it.each([
    ['image/jpeg', TINY_JPEG],
    ['image/png', bytesOf('\x89PNG\r\n\x1a\n....')],
    ['image/webp', bytesOf('RIFF....WEBPVP8 ')],
    ['application/pdf', bytesOf('%PDF-1.4 ...')]
  ])('gets a receipt as %s, whatever its name says', async (mediaType, bytes) => {
    const { status, body } = await citizen.upload(bytes, '没有后缀')
    expect(status).toBe(201)
    expect(body).toMatchObject({ mediaType, bytes: bytes.length, name: '没有后缀' })
    expect(body.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('is looked at with its ticket only, and for some minutes', async () => {
    const { body } = await citizen.upload()
    const seen = await look(body.viewPath)
    expect(new Uint8Array(await seen.arrayBuffer())).toEqual(TINY_JPEG)
    expect((await look(body.viewPath.replace(/ticket=.*/, 'ticket=guess'))).status).toBe(404)
    expect((await look(body.viewPath.replace(/\?.*/, ''))).status).toBe(404)
    government.wait(10 * MINUTE)
    expect((await look(body.viewPath)).status).toBe(404)
  })

  it('is one file when it is sent twice with one key', async () => {
    const key = newKey()
    const first = await citizen.upload(TINY_JPEG, 'a.jpg', key)
    expect((await citizen.upload(TINY_JPEG, 'a.jpg', key)).body).toEqual(first.body)
    const other = await citizen.upload<Problem>(bytesOf('%PDF-1.4 ...'), 'a.jpg', key)
    expect(other).toMatchObject({ status: 409, body: { code: 'duplicate' } })
  })

  it('can be thrown away until it is in a case', async () => {
    const [loose, used] = [await citizen.uploadedId(), await citizen.uploadedId()]
    expect((await citizen.call('DELETE', `/files/${loose}`)).status).toBe(204)
    expect((await citizen.call('DELETE', `/files/${loose}`)).status).toBe(404)
    await citizen.submit(fixtureApplication(used))
    expect(await citizen.call('DELETE', `/files/${used}`)).toMatchObject({ status: 409, body: { code: 'conflict' } })
  })
})

describe('A file that is refused', () => {
  const tooLong = new Uint8Array(10 * 1024 * 1024 + 1)
  tooLong.set(TINY_JPEG)
  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(0), '空'],
    ['too long', tooLong, '10MB'],
    ['HEIC', bytesOf('....ftypheic....'), 'HEIC'],
    ['a program', bytesOf('MZ......'), 'JPG'],
    ['a page that calls itself a picture', bytesOf('<svg onload=alert(1)>'), 'JPG'],
    ['a test virus', bytesOf(`%PDF-1.4 ${'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-'}${'ANTIVIRUS-TEST-FILE!$H+H*'}`), '安全检查'],
    ['a PDF with a password', bytesOf('%PDF-1.4 trailer << /Encrypt 5 0 R >>'), '密码']
  ])('says why: %s', async (_what, bytes, words) => {
    const { status, body } = await citizen.upload<Problem>(bytes)
    expect(status).toBe(422)
    expect(body.code).toBe('file-refused')
    expect(body.message).toContain(words)
  })

  it('is not there when no file came at all', async () => {
    expect(await citizen.call<FileReceipt>('POST', '/files', { key: newKey(), body: {} })).toMatchObject({ status: 422 })
  })
})
