import type { DraftContent, Problem, StoredDraft } from '@types-contract/contract'
import { Citizen } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let citizen: Citizen
beforeEach(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
})
afterEach(() => government.stop())

const CONTENT: DraftContent = {
  packageId: 'fixture', version: '1.0', answers: {}, droppedItemIds: [], addedItemIds: [], dataSharing: null, values: {},
  materials: [], consentIds: []
}

const save = <Body = StoredDraft>(baseRevision: number, values: DraftContent['values'] = {}, draftId = 'draft-1') =>
  citizen.call<Body>('PUT', `/drafts/${draftId}`, { body: { baseRevision, content: { ...CONTENT, values } } })

describe('A draft', () => {
  it('counts its revisions and says how long it is kept', async () => {
    expect((await save(0)).body).toMatchObject({ revision: 1, expiresOn: '2026-04-01' })
    expect((await save(1, { a: '1' })).body.revision).toBe(2)
    expect((await citizen.call<StoredDraft>('GET', '/drafts/draft-1')).body.content.values).toEqual({ a: '1' })
  })

  it('is not written over by a phone that has not seen the latest', async () => {
    await save(0, { a: 'from this phone' })
    await save(1, { a: 'from the other phone' })
    const { status, body } = await save<Problem>(1, { a: 'late' })
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'conflict', currentDraft: { revision: 2, content: { values: { a: 'from the other phone' } } } })
  })

  it('is saved once when the same save comes twice', async () => {
    await save(0, { a: '1' })
    expect(await save(0, { a: '1' })).toMatchObject({ status: 200, body: { revision: 1 } })
  })

  it('is gone after it is deleted, and deleting again does no harm', async () => {
    await save(0)
    for (const time of [1, 2]) expect([time, (await citizen.call('DELETE', '/drafts/draft-1')).status]).toEqual([time, 204])
    expect((await citizen.call('GET', '/drafts/draft-1')).status).toBe(404)
  })

  it('is forgotten after its last day', async () => {
    await save(0)
    government.advance(31)
    expect((await citizen.call('GET', '/drafts/draft-1')).status).toBe(404)
    expect((await citizen.call<{ drafts: StoredDraft[] }>('GET', '/drafts')).body.drafts).toEqual([])
  })

  it('becomes a case and cannot come back', async () => {
    await save(0)
    await citizen.submit(fixtureApplication(await citizen.uploadedId(), { draftId: 'draft-1' }))
    expect((await citizen.call('GET', '/drafts/draft-1')).status).toBe(404)
    expect(await save<Problem>(1)).toMatchObject({ status: 409, body: { code: 'duplicate' } })
  })

  it('lists the newest first', async () => {
    await save(0, {}, 'old')
    government.wait(1000)
    await save(0, {}, 'new')
    const { body } = await citizen.call<{ drafts: StoredDraft[] }>('GET', '/drafts')
    expect(body.drafts.map(({ draftId }) => draftId)).toEqual(['new', 'old'])
  })
})
