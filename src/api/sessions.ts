import type { DemoPerson, Person, Session, SignIn } from '@types-contract/contract'
import type { Client } from './client'

/** Identity authentication. */
export const sessionsApi = (client: Client) => ({
  /** Exchanges a single-use credential for a session. */
  signIn: (body: SignIn) => client.send<Session>({ method: 'POST', path: '/sessions', body, authorised: false }),
  /** A new session for a refresh token, which is then used up. */
  refresh: (refreshToken: string) => client.send<Session>({ method: 'POST', path: '/sessions/refresh', body: { refreshToken }, authorised: false }),
  /** Ends the session on the server. */
  signOut: () => client.send<void>({ method: 'DELETE', path: '/sessions/current' }),
  /** Who is signed in. */
  me: () => client.send<Person>({ method: 'GET', path: '/me' }),
  /** Synthetic people to sign in as; only a pretend government has them. */
  demoPeople: async () => (await client.send<{ people: DemoPerson[] }>({ method: 'GET', path: '/pretend/people', authorised: false })).people
})
