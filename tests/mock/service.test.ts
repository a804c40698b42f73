import type { PretendClock, ServiceInformation } from '@types-contract/contract'
import { DAY } from '../../mock/time'
import { Citizen } from '../support/citizen'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
const anybody = new Citizen()
beforeEach(() => { government = startFixtureGovernment() })
afterEach(() => government.stop())

describe('The service', () => {
  it('says who runs it, that it is a pretend one, and what time it is there', async () => {
    const { body } = await anybody.call<ServiceInformation>('GET', '/service')
    expect(body).toMatchObject({ pretend: true, hotline: '12345', now: '2026-03-02T10:00:00.000+08:00' })
    expect([body.sponsor, body.recordNumber]).not.toContain('')
  })

  it('gives other random bytes at every call', async () => {
    const calls = await Promise.all([1, 2].map(() => anybody.call<{ entropy: string }>('GET', '/entropy')))
    const [one, other] = calls.map(({ body }) => body.entropy)
    expect(Buffer.from(one ?? '', 'base64').length).toBeGreaterThanOrEqual(48)
    expect(one).not.toBe(other)
  })
})

describe('The pretend clock', () => {
  it('is asked and set', async () => {
    const { body } = await anybody.call<PretendClock>('PUT', '/pretend/clock', { body: { speed: 5000, skipDays: 3 } })
    expect(body.speed).toBe(5000)
    expect((await anybody.call<PretendClock>('GET', '/pretend/clock')).body).toEqual(body)
    expect(Date.parse(body.now) - Date.parse('2026-03-02T10:00:00+08:00')).toBe(3 * DAY)
  })

  it('refuses to go backwards or to stand still', async () => {
    for (const body of [{ speed: 0 }, { skipDays: -1 }, { skipDays: 1.5 }, { speed: 'fast' }]) {
      expect((await anybody.call('PUT', '/pretend/clock', { body })).status).toBe(422)
    }
  })
})
