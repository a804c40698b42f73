import type { Problem, WalletEntry, WalletKeep } from '@types-contract/contract'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { Citizen } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { FIXTURE_CATALOGUE, FIXTURE_PACKAGE } from '../support/fixture-catalogue'
import { FIXTURE_PEOPLE } from '../support/fixture-people'
import { MONDAY_AT_TEN } from '../support/fixture-government'

const ENTRY = 'entry-0123456789abcdef'
/** The statement may be kept for six months, as a shared material. */
const PACKAGE = {
  ...FIXTURE_PACKAGE,
  materials: FIXTURE_PACKAGE.materials.map((one) => (one.id === 'statement' ? { ...one, sharedId: 'statement', reuse: { months: 6 } } : one))
}
const CATALOGUE = { ...FIXTURE_CATALOGUE, packages: [PACKAGE] }

let government: StartedGovernment
let citizen: Citizen
beforeEach(async () => {
  government = startGovernment({ catalogue: CATALOGUE, people: FIXTURE_PEOPLE, speed: 1, now: () => MONDAY_AT_TEN })
  citizen = await Citizen.signIn('somebody')
})
afterEach(() => government.stop())

const wanted = (fileIds: string[], changes: object = {}): WalletKeep => ({ packageId: 'fixture', materialId: 'statement', fileIds, consent: true, ...changes })
const keep = <Body = WalletEntry>(body: object, entryId = ENTRY, who = citizen) => who.call<Body>('PUT', `/me/wallet/${entryId}`, { body })
const entries = async (who = citizen) => (await who.call<{ entries: WalletEntry[] }>('GET', '/me/wallet')).body.entries
const reusing = (fileId: string, walletEntryId: string | undefined = ENTRY) => {
  const { materials, ...rest } = fixtureApplication(fileId)
  return { ...rest, materials: materials.map((one) => (one.materialId === 'statement' ? { ...one, ...(walletEntryId && { walletEntryId }) } : one)) }
}
const codesOf = ({ problems = [] }: Problem): string[] => problems.map(({ code }) => code)

describe('Pages kept with consent', () => {
  it('lie in the wallet of their owner until the day the package says', async () => {
    const fileId = await citizen.uploadedId()
    const { status, body } = await keep(wanted([fileId]))
    expect(status).toBe(200)
    expect(body).toMatchObject({ sharedId: 'statement', materialName: '情况说明', takenOn: '2026-03-02', expiresOn: '2026-09-02', state: 'usable', uses: [] })
    expect(await entries()).toEqual([body])
    expect(await entries(await Citizen.signIn('stranger'))).toEqual([])
  })

  it('are one entry when they are kept twice, and the newer pages count', async () => {
    const [first, second] = [await citizen.uploadedId(), await citizen.uploadedId()]
    await keep(wanted([first]))
    await keep(wanted([second]))
    expect((await entries()).map(({ pages }) => pages.map(({ fileId }) => fileId))).toEqual([[second]])
    expect((await citizen.call('DELETE', `/files/${first}`)).status).toBe(404)
  })

  it('cannot be thrown away as a file while they lie there', async () => {
    const fileId = await citizen.uploadedId()
    await keep(wanted([fileId]))
    expect(await citizen.call('DELETE', `/files/${fileId}`)).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await citizen.call('DELETE', `/me/wallet/${ENTRY}`)).status).toBe(204)
    expect((await citizen.call('DELETE', `/files/${fileId}`)).status).toBe(404)
  })

  it('stay in a draft and in a case when the wallet forgets them', async () => {
    const [drafted, handedIn] = [await citizen.uploadedId(), await citizen.uploadedId()]
    await citizen.submit(fixtureApplication(handedIn))
    const { packageId, version, answers, values, materials } = fixtureApplication(drafted)
    const content = { packageId, version, answers, values, materials, droppedItemIds: [], addedItemIds: [], dataSharing: true, consentIds: [] }
    await citizen.call('PUT', '/drafts/mine', { body: { baseRevision: 0, content } })
    await keep(wanted([drafted, handedIn]))
    await citizen.call('DELETE', `/me/wallet/${ENTRY}`)
    expect(await entries()).toEqual([])
    expect((await citizen.call('DELETE', `/files/${handedIn}`)).body.code).toBe('conflict')
    expect((await citizen.call('DELETE', `/files/${drafted}`)).status).toBe(204)
  })
})

describe('Keeping is refused', () => {
  it.each<[string, (fileId: string) => object, number]>([
    ['without consent', (fileId) => wanted([fileId], { consent: false }), 422],
    ['for a material that may not be kept', (fileId) => wanted([fileId], { materialId: 'household-book' }), 403],
    ['for a package nobody knows', (fileId) => wanted([fileId], { packageId: 'nothing' }), 404],
    ['for a file nobody knows', () => wanted(['file-of-nobody']), 422],
    ['for more pages than the material has', (fileId) => wanted([fileId, fileId, fileId]), 422]
  ])('%s', async (_why, body, status) => {
    expect((await keep<Problem>(body(await citizen.uploadedId()))).status).toBe(status)
    expect(await entries()).toEqual([])
  })

  it('for somebody else\'s page, and under an id that is easily guessed', async () => {
    const fileId = await citizen.uploadedId()
    const stranger = await Citizen.signIn('stranger')
    expect((await keep<Problem>(wanted([fileId]), ENTRY, stranger)).status).toBe(422)
    expect((await keep<Problem>(wanted([fileId]), 'short')).status).toBe(422)
  })
})

describe('A page out of the wallet', () => {
  const kept = async () => {
    const fileId = await citizen.uploadedId()
    await keep(wanted([fileId]))
    await citizen.submit(fixtureApplication(fileId))
    return fileId
  }

  it('serves another case, and the entry tells which', async () => {
    const fileId = await kept()
    const { status, body } = await citizen.submit(reusing(fileId))
    expect(status).toBe(201)
    expect((await entries())[0]?.uses.map(({ caseNumber }) => caseNumber)).toContain(body.caseNumber)
  })

  it('is refused unless it is said where it comes from, and for another material', async () => {
    const fileId = await kept()
    const silent = await citizen.submit<Problem>(reusing(fileId, ''))
    expect([silent.status, codesOf(silent.body)]).toEqual([422, ['material.file-unknown']])
    const { materials, ...rest } = fixtureApplication(await citizen.uploadedId())
    const other = materials.map((one) => (one.materialId === 'household-book' ? { materialId: 'household-book', way: 'capture' as const, fileIds: [fileId], walletEntryId: ENTRY } : one))
    const elsewhere = await citizen.submit<Problem>({ ...rest, dataSharing: false, materials: other })
    expect(codesOf(elsewhere.body)).toContain('material.wallet')
  })

  it('is refused the day after it expired, and for anybody else', async () => {
    const fileId = await kept()
    const stranger = await Citizen.signIn('stranger')
    expect(codesOf((await stranger.submit<Problem>(reusing(fileId))).body)).toContain('material.wallet')
    government.advance(190)
    expect((await entries())[0]?.state).toBe('expired')
    expect(codesOf((await citizen.submit<Problem>(reusing(fileId))).body)).toEqual(['material.wallet'])
    government.advance(40)
    expect(await entries()).toEqual([])
  })
})
