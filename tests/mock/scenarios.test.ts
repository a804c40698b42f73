import type { Application, Catalogue, CertificatePresentation, Prefill, Problem, ServiceCase, ServicePackage } from '@types-contract/contract'
import { EVERY_SCENARIO } from '../../mock/scenarios/every-scenario'
import { Citizen, newKey } from '../support/citizen'
import { fixtureApplication, fixtureApplicationWithSubsidy } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let citizen: Citizen
beforeEach(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
})
afterEach(() => government.stop())

async function submitted(scenario: string): Promise<ServiceCase> {
  return (await citizen.submit(fixtureApplicationWithSubsidy(await citizen.uploadedId()), { scenario })).body
}

async function after(days: number, scenario: string): Promise<ServiceCase> {
  const { caseNumber } = await submitted(scenario)
  government.advance(days)
  return citizen.see(caseNumber)
}

const states = (serviceCase: ServiceCase) => Object.fromEntries(serviceCase.itemCases.map(({ itemId, state }) => [itemId, state]))
const prefill = (scenario?: string) =>
  citizen.call<Prefill>('POST', '/prefill', { scenario, body: { packageId: 'fixture', version: '1.0', answers: {}, dataSharing: true } })

describe('The list of scenarios', () => {
  it('names each once and describes it in Chinese', async () => {
    const { body } = await citizen.call<{ scenarios: { name: string; description: string }[]; active: string | null }>('GET', '/pretend/scenarios')
    expect(body.active).toBeNull()
    expect(new Set(body.scenarios.map(({ name }) => name)).size).toBe(EVERY_SCENARIO.length)
    body.scenarios.forEach(({ description }) => expect(description).toMatch(/[\u4e00-\u9fff]/))
  })

  it('is chosen from by name, and left again', async () => {
    const choose = (name: string | null) => citizen.call('PUT', '/pretend/scenario', { body: { name } })
    expect((await choose('server-error')).status).toBe(204)
    expect((await citizen.call('GET', '/me')).status).toBe(500)
    expect((await choose('no-such-thing')).status).toBe(404)
    expect((await choose(null)).status).toBe(204)
    expect((await citizen.call('GET', '/me')).status).toBe(200)
  })

  it('is chosen from for one call by its header', async () => {
    expect((await citizen.call('GET', '/me', { scenario: 'server-error' })).status).toBe(500)
    expect((await citizen.call('GET', '/me')).status).toBe(200)
  })
})

describe('smooth', () => {
  it('concludes everything without asking', async () => {
    const serviceCase = await after(60, 'smooth')
    expect(serviceCase).toMatchObject({ stage: 'concluded', corrections: [] })
    expect(serviceCase.results.map(({ form }) => form).sort()).toEqual(['electronic-certificate', 'message', 'paper', 'payment'])
  })
})

describe('special-procedure', () => {
  it('pauses the clock of an item and says so in a notice', async () => {
    const { caseNumber } = await submitted('special-procedure')
    government.advance(1)
    const during = await citizen.see(caseNumber)
    expect(states(during)['birth-record']).toBe('special-procedure')
    expect(during.notices.map(({ kind }) => kind)).toContain('special-procedure')
    expect(during.itemCases[0]?.spans.map(({ kind }) => kind)).toEqual(['working', 'paused'])
  })

  it('is part of an item that has one by itself', async () => {
    const { caseNumber } = await submitted('smooth')
    for (let day = 0; day < 12 && states(await citizen.see(caseNumber)).subsidy !== 'special-procedure'; day += 1) government.advance(1)
    const during = await citizen.see(caseNumber)
    expect(states(during).subsidy).toBe('special-procedure')
    expect(during.events.map(({ title }) => title)).toContain('公示')
  })
})

describe('not-accepted and refused', () => {
  it.each([['not-accepted', 'non-acceptance'], ['refused', 'decision']])('%s ends one item with a notice, the rest goes on', async (state, kind) => {
    const serviceCase = await after(60, state)
    expect(Object.values(states(serviceCase)).filter((one) => one === state)).toHaveLength(1)
    expect(states(serviceCase).household).toBe('concluded')
    expect(serviceCase.notices.map((notice) => notice.kind)).toContain(kind)
    expect(serviceCase.stage).toBe('concluded')
  })
})

describe('overdue', () => {
  it('lets a department use more days than it promised', async () => {
    const item = (await after(9, 'overdue')).itemCases.find(({ itemId }) => itemId === 'enrolment')
    expect(item?.usedWorkingDays).toBeGreaterThan(item?.promisedWorkingDays ?? 0)
    expect(item?.finishedOn).toBeUndefined()
    expect(item?.expectedOn).toBe('2026-03-09')
  })
})

describe('department-down', () => {
  it('leaves the items of one department where they are until it works again', async () => {
    const serviceCase = await after(30, 'department-down')
    const stuck = serviceCase.itemCases.filter(({ state }) => state === 'submitted')
    expect(stuck).toHaveLength(1)
    expect(serviceCase.stage).toBe('partly-concluded')
    await citizen.call('PUT', '/pretend/scenario', { body: { name: null } })
    government.advance(30)
    expect((await citizen.see(serviceCase.caseNumber)).stage).toBe('concluded')
  })

  it('has nothing to share from that department', async () => {
    const { body } = await prefill('department-down')
    expect(body.unavailable?.map(({ materialId }) => materialId)).toEqual(['household-book'])
    const shown = await citizen.call<CertificatePresentation>('POST', '/me/certificates/fixture-household-register/presentations', { scenario: 'department-down' })
    expect(shown).toMatchObject({ status: 503, body: { code: 'department-down' } })
  })
})

describe('certificate-missing', () => {
  it('withholds one certificate that is there otherwise', async () => {
    expect((await prefill()).body).toMatchObject({ certificates: [{ materialId: 'household-book' }], unavailable: [] })
    expect((await prefill('certificate-missing')).body).toMatchObject({ certificates: [], unavailable: [{ materialId: 'household-book' }] })
  })
})

describe('A certificate the bank does not give out', () => {
  const scenario = 'certificate-missing'
  const submitWith = async (materials: Application['materials']) => {
    const { status } = await citizen.submit(fixtureApplication('', { materials, itemIds: ['birth-record', 'household'] }), { scenario })
    return status
  }

  it('has to be uploaded, unless it was fetched before', async () => {
    expect(await submitWith([])).toBe(422)
    expect(await submitWith([{ materialId: 'household-book', way: 'certificate', certificateId: 'fixture-household-register' }])).toBe(201)
    expect(await submitWith([{ materialId: 'household-book', way: 'capture', fileIds: [await citizen.uploadedId()] }])).toBe(201)
  })
})

describe('stale-version', () => {
  it('publishes a newer version and refuses the old one until it is read', async () => {
    const scenario = 'stale-version'
    const application = fixtureApplication(await citizen.uploadedId())
    const refused = await citizen.submit<Problem>(application, { scenario })
    expect(refused).toMatchObject({ status: 409, body: { code: 'stale-version' } })
    const { body } = await citizen.call<ServicePackage>('GET', '/catalogue/packages/fixture', { scenario })
    expect(body.version).toBe(refused.body.currentVersion)
    expect(body.changes).toHaveLength(1)
    const list = await citizen.call<Catalogue>('GET', '/catalogue', { scenario })
    expect(list.body.packages[0]?.version).toBe(body.version)
    expect((await citizen.call<ServicePackage>('GET', '/catalogue/packages/fixture?version=1.0', { scenario })).body.version).toBe('1.0')
    expect((await citizen.submit({ ...application, version: body.version }, { scenario })).status).toBe(201)
  })
})

describe('session-expired', () => {
  it('refuses the next call of a session, once', async () => {
    const me = () => citizen.call('GET', '/me', { scenario: 'session-expired' })
    expect(await me()).toMatchObject({ status: 401, body: { code: 'session-expired' } })
    expect((await me()).status).toBe(200)
  })
})

describe('busy', () => {
  it('refuses two tries of every call and tells when to come back', async () => {
    const me = () => citizen.call('GET', '/me', { scenario: 'busy' })
    for (const time of [1, 2]) {
      const reply = await me()
      expect([time, reply.status, reply.body.code, reply.headers.get('retry-after')]).toEqual([time, 503, 'busy', '1'])
    }
    expect((await me()).status).toBe(200)
    expect((await me()).status).toBe(503)
  })
})

describe('slow', () => {
  it('keeps every answer back for three seconds', async () => {
    const waits: unknown[] = []
    const timer = globalThis.setTimeout
    const spy = jest.spyOn(globalThis, 'setTimeout').mockImplementation((run, milliseconds) => {
      waits.push(milliseconds)
      return timer(run, 0)
    })
    expect((await citizen.call('GET', '/me', { scenario: 'slow' })).status).toBe(200)
    spy.mockRestore()
    expect(waits).toContain(3000)
  })
})

describe('contract-broken and unknown-state', () => {
  it('break the answer for a case, and nothing that is stored', async () => {
    const { caseNumber } = await submitted('smooth')
    expect(await citizen.see(caseNumber, 'contract-broken')).not.toHaveProperty('itemCases')
    expect((await citizen.see(caseNumber, 'unknown-state')).itemCases[0]?.state).toBe('handed-to-province')
    expect((await citizen.see(caseNumber)).itemCases[0]?.state).toBe('submitted')
  })
})

describe('A draft and a submission under any scenario', () => {
  it.each(EVERY_SCENARIO.map(({ name }) => name).filter((name) => name !== 'slow'))('%s never doubles a case', async (scenario) => {
    const application = fixtureApplication(await citizen.uploadedId(), { draftId: 'draft-1' })
    const key = newKey()
    for (let time = 0; time < 4; time += 1) await citizen.submit(application, { key, scenario }).catch(() => undefined)
    const { body } = await citizen.call<{ cases: unknown[] }>('GET', '/cases')
    expect(body.cases.length).toBe(['server-error', 'stale-version', 'certificate-expired'].includes(scenario) ? 0 : 1)
  })
})
