import type { Person, Session } from '@types-contract/contract'
import { MINUTE } from '../../mock/time'
import { Citizen } from '../support/citizen'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
beforeEach(() => { government = startFixtureGovernment() })
afterEach(() => government.stop())

const signIn = (provider: string, credential: string) =>
  new Citizen().call<Session>('POST', '/sessions', { body: { provider, credential } })

describe('Signing in', () => {
  it('takes a demo person by id, and nobody else', async () => {
    expect((await signIn('demo', 'somebody')).body.person.name).toBe('许示范')
    expect((await signIn('demo', 'no-such-person')).status).toBe(404)
  })

  it.each(['wechat', 'alipay', 'host-ticket'])('takes a code of %s once', async (provider) => {
    expect((await signIn(provider, 'code-1')).body.person.personId).toBe('somebody')
    expect(await signIn(provider, 'code-1')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
    expect((await signIn(provider, 'code-2')).status).toBe(201)
  })

  it('tells a caller without a token from one with a dead token', async () => {
    const nobody = new Citizen()
    expect(await nobody.call('GET', '/me')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
    expect(await nobody.call('GET', '/me', { token: 'made-up' })).toMatchObject({ status: 401, body: { code: 'session-expired' } })
  })
})

describe('A session', () => {
  it('lasts fifteen minutes of real time', async () => {
    const citizen = await Citizen.signIn('somebody')
    government.wait(14 * MINUTE)
    expect((await citizen.call<Person>('GET', '/me')).body.personId).toBe('somebody')
    government.wait(MINUTE)
    expect(await citizen.call('GET', '/me')).toMatchObject({ status: 401, body: { code: 'session-expired' } })
  })

  it('is made new with its refresh token, which ends the old access token', async () => {
    const citizen = await Citizen.signIn('somebody')
    const old = citizen.session
    const refreshed = await citizen.call<Session>('POST', '/sessions/refresh', { body: { refreshToken: old?.refreshToken } })
    expect(refreshed.status).toBe(200)
    expect((await citizen.call('GET', '/me', { token: old?.accessToken })).status).toBe(401)
    expect((await citizen.call('GET', '/me', { token: refreshed.body.accessToken })).status).toBe(200)
  })

  it('ends when a refresh token comes a second time', async () => {
    const citizen = await Citizen.signIn('somebody')
    const body = { refreshToken: citizen.session?.refreshToken }
    const refreshed = await citizen.call<Session>('POST', '/sessions/refresh', { body })
    expect(await citizen.call('POST', '/sessions/refresh', { body })).toMatchObject({ status: 401, body: { code: 'session-expired' } })
    expect((await citizen.call('GET', '/me', { token: refreshed.body.accessToken })).status).toBe(401)
    const again = { refreshToken: refreshed.body.refreshToken }
    expect((await citizen.call('POST', '/sessions/refresh', { body: again })).status).toBe(401)
  })

  it('is over after signing out', async () => {
    const citizen = await Citizen.signIn('somebody')
    expect((await citizen.call('DELETE', '/sessions/current')).status).toBe(204)
    expect((await citizen.call('GET', '/me')).status).toBe(401)
  })
})
