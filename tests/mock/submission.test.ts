import type { Problem, ServiceCase, ServiceCaseSummary } from '@types-contract/contract'
import { Citizen, newKey } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let citizen: Citizen
beforeEach(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
})
afterEach(() => government.stop())

const listed = async () => (await citizen.call<{ cases: ServiceCaseSummary[] }>('GET', '/cases')).body.cases

describe('Handing in', () => {
  it('opens one case with a sub-case for each department', async () => {
    const { status, body } = await citizen.submit(fixtureApplication(await citizen.uploadedId()))
    expect(status).toBe(201)
    expect(body.caseNumber).toMatch(/^YJS3211830720260302\d{5}\d$/)
    expect(body.itemCases.map(({ itemId, state }) => [itemId, state])).toEqual([
      ['birth-record', 'submitted'], ['household', 'waiting'], ['enrolment', 'submitted']
    ])
    expect(body.notices).toMatchObject([{ kind: 'receipt' }])
  })

  it('tells every problem at once and stores nothing', async () => {
    const broken = fixtureApplication('no-such-file', { consentIds: [], values: { 'applicant-name': '许示范', 'child-birth-date': '2026-03-01' } })
    const { status, body } = await citizen.submit<Problem>(broken)
    expect(status).toBe(422)
    expect(body.code).toBe('invalid')
    const found = (body.problems ?? []).map(({ source, id }) => `${source}:${id ?? ''}`)
    expect(found).toEqual(expect.arrayContaining(['field:child-name', 'material:statement', 'consent:privacy']))
    expect(await listed()).toEqual([])
  })

  it('keeps for the reviewer that a photo was used in spite of a warning, and no flaw it does not know', async () => {
    const fileId = await citizen.uploadedId()
    const plain = fixtureApplication(fileId)
    const warned = (flaws: unknown) => ({ ...plain, materials: plain.materials.map((one) => (one.materialId === 'statement' ? { ...one, usedAnyway: true, photoWarnings: [{ fileId, flaws }] } : one)) })
    expect((await citizen.call('POST', '/cases', { key: newKey(), body: warned(['ugly']) })).status).toBe(422)
    expect((await citizen.call('POST', '/cases', { key: newKey(), body: warned([]) })).status).toBe(422)
    const { status, body } = await citizen.call<ServiceCase>('POST', '/cases', { key: newKey(), body: warned(['blurred', 'glare']) })
    expect(status).toBe(201)
    expect((await citizen.see(body.caseNumber)).materials).toContainEqual({ materialId: 'statement', way: 'capture', fileIds: [fileId], usedAnyway: true, photoWarnings: [{ fileId, flaws: ['blurred', 'glare'] }] })
  })

  it('refuses a body of another shape in words', async () => {
    const { status, body } = await citizen.call('POST', '/cases', { key: newKey(), body: { packageId: 7 } })
    expect(status).toBe(422)
    expect(body.problems?.map(({ parameters }) => parameters?.path)).toContain('packageId')
  })

  it('tells which version is in force when the application is for another', async () => {
    const reply = await citizen.submit<Problem>(fixtureApplication(await citizen.uploadedId(), { version: '0.9' }))
    expect(reply).toMatchObject({ status: 409, body: { code: 'stale-version', currentVersion: '1.0' } })
  })

  it('takes a shared value that is said to be wrong, and passes the word on', async () => {
    const disputes = [{ fieldId: 'applicant-name', claim: '名字里的字写错了' }]
    const { status, body } = await citizen.submit(fixtureApplication(await citizen.uploadedId(), { disputes }))
    expect(status).toBe(201)
    expect(body.events.map(({ detail }) => detail)).toContain('“申请人姓名”，不影响本次办理')
  })

  it('knows nothing of a package nobody published', async () => {
    const reply = await citizen.submit<Problem>(fixtureApplication(await citizen.uploadedId(), { packageId: 'unheard-of' }))
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
})

describe('The same submission sent again', () => {
  it('gives the same answer for the same key and body, and one case', async () => {
    const application = fixtureApplication(await citizen.uploadedId())
    const key = newKey()
    const first = await citizen.submit(application, { key })
    government.advance(2)
    const again = await citizen.submit(application, { key })
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(await listed()).toHaveLength(1)
  })

  it('is one case when both arrive at the same time', async () => {
    const application = fixtureApplication(await citizen.uploadedId())
    const key = newKey()
    const replies = await Promise.all([1, 2, 3].map(() => citizen.submit(application, { key })))
    expect(new Set(replies.map(({ body }) => body.caseNumber)).size).toBe(1)
    expect(await listed()).toHaveLength(1)
  })

  it('is refused when the key comes with another body', async () => {
    const key = newKey()
    await citizen.submit(fixtureApplication(await citizen.uploadedId()), { key })
    const other = fixtureApplication(await citizen.uploadedId())
    expect(await citizen.submit<Problem>(other, { key })).toMatchObject({ status: 409, body: { code: 'duplicate' } })
  })

  it('is refused when another key comes with the same draft', async () => {
    const first = await citizen.submit(fixtureApplication(await citizen.uploadedId(), { draftId: 'draft-1' }))
    const second = await citizen.submit<Problem>(fixtureApplication(await citizen.uploadedId(), { draftId: 'draft-1' }))
    expect(second).toMatchObject({ status: 409, body: { code: 'duplicate' } })
    expect(second.body.message).toContain(first.body.caseNumber)
  })

  it('needs a key at all', async () => {
    const application = fixtureApplication(await citizen.uploadedId())
    expect((await citizen.call('POST', '/cases', { body: application })).status).toBe(422)
  })

  it('may be tried again with the same key after a refusal', async () => {
    const key = newKey()
    const fileId = await citizen.uploadedId()
    expect((await citizen.submit(fixtureApplication(fileId, { consentIds: [] }), { key })).status).toBe(422)
    expect((await citizen.submit(fixtureApplication(fileId), { key })).status).toBe(201)
  })
})

describe('An answer that got lost', () => {
  it('left the case stored; the same key finds it', async () => {
    const application = fixtureApplication(await citizen.uploadedId())
    const key = newKey()
    await expect(citizen.submit(application, { key, scenario: 'submit-lost-answer' })).rejects.toThrow()
    const again = await citizen.submit(application, { key, scenario: 'submit-lost-answer' })
    expect(again.status).toBe(201)
    expect(await listed()).toMatchObject([{ caseNumber: again.body.caseNumber }])
  })
})

describe('Withdrawing', () => {
  const withdraw = (caseNumber: string) =>
    citizen.call<ServiceCase>('POST', `/cases/${caseNumber}/withdrawal`, { key: newKey() })

  it('takes back what is not decided and leaves what is', async () => {
    const { body } = await citizen.submit(fixtureApplication(await citizen.uploadedId()), { scenario: 'smooth' })
    government.advance(1)
    const after = await withdraw(body.caseNumber)
    const states = Object.fromEntries(after.body.itemCases.map(({ itemId, state }) => [itemId, state]))
    expect(states['birth-record']).toBe('concluded')
    expect(states.enrolment).toBe('withdrawn')
    expect(after.body.notices.map(({ kind }) => kind)).toContain('withdrawal')
  })

  it('is not possible once everything is decided', async () => {
    const { body } = await citizen.submit(fixtureApplication(await citizen.uploadedId()), { scenario: 'smooth' })
    government.advance(30)
    expect(await withdraw(body.caseNumber)).toMatchObject({ status: 403, body: { code: 'not-permitted' } })
  })
})
