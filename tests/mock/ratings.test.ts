import type { Problem, Rating, RatingOptions, ServiceCase } from '@types-contract/contract'
import { MINUTE } from '../../mock/time'
import { Citizen } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let citizen: Citizen
let caseNumber: string
beforeEach(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
  caseNumber = (await citizen.submit(fixtureApplication(await citizen.uploadedId()), { scenario: 'smooth' })).body.caseNumber
})
afterEach(() => government.stop())

const rate = <Body = Rating>(body: object) =>
  citizen.call<Body>('PUT', `/cases/${caseNumber}/ratings`, { body: { optionsVersion: '2026-1', ...body } })
const undo = (departmentId?: string) =>
  citizen.call('DELETE', `/cases/${caseNumber}/ratings${departmentId === undefined ? '' : `?departmentId=${departmentId}`}`)
const ratings = async () => (await citizen.call<ServiceCase>('GET', `/cases/${caseNumber}`)).body.ratings

describe('The options', () => {
  it('offer five grades, each with its own reasons', async () => {
    const { body } = await citizen.call<RatingOptions>('GET', '/rating-options')
    expect(body.grades.map(({ text }) => text)).toEqual(['非常满意', '满意', '基本满意', '不满意', '非常不满意'])
    body.grades.forEach(({ reasons }) => expect(reasons.length).toBeGreaterThan(0))
  })
})

describe('A rating', () => {
  it('is never given by itself', async () => {
    government.advance(60)
    expect(await ratings()).toEqual([])
  })

  it('waits until something is concluded', async () => {
    expect(await rate<Problem>({ grade: 'satisfied' })).toMatchObject({ status: 403, body: { code: 'not-permitted' } })
    government.advance(1)
    expect((await rate({ grade: 'satisfied' })).status).toBe(200)
    expect((await rate({ grade: 'satisfied', departmentId: 'insurance' })).status).toBe(403)
  })

  it('is kept for the case and for each department apart', async () => {
    government.advance(30)
    await rate({ grade: 'very-satisfied', reasonIds: ['fast'] })
    await rate({ grade: 'basically-satisfied', departmentId: 'police' })
    expect(await ratings()).toMatchObject([{ grade: 'very-satisfied', byDefault: false }, { grade: 'basically-satisfied', departmentId: 'police' }])
  })

  it('can be taken back for ten minutes, then not', async () => {
    government.advance(30)
    await rate({ grade: 'satisfied' })
    expect((await undo()).status).toBe(204)
    expect(await ratings()).toEqual([])
    await rate({ grade: 'satisfied' })
    government.wait(10 * MINUTE)
    expect((await undo()).status).toBe(403)
    expect((await rate<Problem>({ grade: 'dissatisfied' })).body.code).toBe('duplicate')
  })

  it('refuses reasons of another grade and options of another version', async () => {
    government.advance(30)
    expect((await rate<Problem>({ grade: 'very-satisfied', reasonIds: ['rude'] })).status).toBe(422)
    const old = await rate<Problem>({ grade: 'satisfied', optionsVersion: '2020-1' })
    expect(old).toMatchObject({ status: 409, body: { code: 'stale-version', currentVersion: '2026-1' } })
  })
})

describe('A poor rating', () => {
  it('is followed up, and answered before the day that was promised', async () => {
    government.advance(30)
    const { body } = await rate({ grade: 'very-dissatisfied', departmentId: 'health', reasonIds: ['late'] })
    expect(body.followUp).toMatchObject({ state: 'open' })
    government.advance(5)
    const [after] = await ratings()
    expect(after?.followUp).toMatchObject({ state: 'answered', dueOn: body.followUp?.dueOn })
    expect(after?.followUp?.reply).not.toBe('')
  })

  it('leaves the whole time to take it back, however fast the clock runs', async () => {
    government.advance(30)
    government.clock.setSpeed(1_000_000)
    await rate({ grade: 'dissatisfied' })
    government.wait(9 * MINUTE)
    expect((await undo()).status).toBe(204)
  })
})
