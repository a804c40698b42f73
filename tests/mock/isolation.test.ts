import type { DraftContent, ElectronicCertificate, StoredDraft } from '@types-contract/contract'
import { Citizen, newKey } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let owner: Citizen
let stranger: Citizen
beforeEach(async () => {
  government = startFixtureGovernment()
  owner = await Citizen.signIn('somebody')
  stranger = await Citizen.signIn('stranger')
})
afterEach(() => government.stop())

describe('To somebody else', () => {
  it('a case is as unknown as one that never was', async () => {
    const { body } = await owner.submit(fixtureApplication(await owner.uploadedId()))
    const place = `/cases/${body.caseNumber}`
    const noticeId = body.notices[0]?.noticeId ?? ''
    const rating = { grade: 'satisfied', optionsVersion: '2026-1' }
    const tries = [
      stranger.call('GET', place),
      stranger.call('GET', `${place}/notices/${noticeId}`),
      stranger.call('POST', `${place}/withdrawal`, { key: newKey() }),
      stranger.call('POST', `${place}/corrections`, { key: newKey(), body: { noticeId, points: [{ pointId: 'p' }] } }),
      stranger.call('PUT', `${place}/ratings`, { body: rating }),
      stranger.call('DELETE', `${place}/ratings`)
    ]
    for (const reply of await Promise.all(tries)) expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((await stranger.call<{ cases: unknown[] }>('GET', '/cases')).body.cases).toEqual([])
  })

  it('a draft of the same id is another draft', async () => {
    const content: DraftContent = {
      packageId: 'fixture', version: '1.0', answers: {}, droppedItemIds: [], addedItemIds: [], dataSharing: null, values: {}, materials: [], consentIds: []
    }
    await owner.call('PUT', '/drafts/shared-id', { body: { baseRevision: 0, content } })
    expect((await stranger.call('GET', '/drafts/shared-id')).status).toBe(404)
    await stranger.call('DELETE', '/drafts/shared-id')
    expect((await owner.call<StoredDraft>('GET', '/drafts/shared-id')).status).toBe(200)
  })

  it('a file cannot be thrown away or handed in', async () => {
    const fileId = await owner.uploadedId()
    expect((await stranger.call('DELETE', `/files/${fileId}`)).status).toBe(404)
    expect((await stranger.submit(fixtureApplication(fileId))).status).toBe(422)
  })

  it('a certificate cannot be shown', async () => {
    const path = '/me/certificates/fixture-household-register/presentations'
    expect((await owner.call('POST', path)).status).toBe(201)
    expect((await stranger.call('POST', path)).status).toBe(404)
    expect((await stranger.call<{ certificates: ElectronicCertificate[] }>('GET', '/me/certificates')).body.certificates).toEqual([])
  })
})
