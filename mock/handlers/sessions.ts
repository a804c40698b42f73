import type { Session, SignIn } from '@types-contract/contract'
import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { randomId } from '../ids'
import type { PretendPerson } from '../records/people/person'
import type { SessionRecord } from '../records/shapes'
import { DAY, MINUTE } from '../time'
import { personView } from '../views/person-view'
import { type Answer, done, ok, problemAnswer, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { Call, OpenOperation, PersonalOperation } from '../wire/operation'
import { json, nothing } from '../wire/read-body'
import { refreshShape, signInShape } from '../wire/request-shapes'

const ACCESS_FOR = 15 * MINUTE
const REFRESH_FOR = 30 * DAY

const signIn: OpenOperation<SignIn> = {
  id: 'signIn',
  method: 'post',
  path: '/sessions',
  access: 'everyone',
  read: json(signInShape),
  act: ({ context }, credentials) => {
    const person = identify(context, credentials)
    return ok(issue(context, randomId(24), person), 201)
  }
}

const refreshSession: OpenOperation<{ refreshToken: string }> = {
  id: 'refreshSession',
  method: 'post',
  path: '/sessions/refresh',
  access: 'everyone',
  read: json(refreshShape),
  act: refresh
}

const signOut: PersonalOperation<undefined> = {
  id: 'signOut',
  method: 'delete',
  path: '/sessions/current',
  access: 'signed-in',
  read: nothing,
  act: ({ context, sessionId }) => {
    revoke(context, sessionId)
    return done()
  }
}

/** Whose credential it is. The pretend identity takes any code for that of the first demo person, once. */
function identify(context: GovernmentContext, { provider, credential }: SignIn): PretendPerson {
  const person = provider === 'demo' ? context.people.find(({ personId }) => personId === credential) : context.people[0]
  if (!person || credential === '') throw new Refusal('not-found', { message: '没有找到这位示范人物，请从列表里选。' })
  if (provider === 'demo') return person
  const code = `${provider}:${credential}`
  if (context.store.get('spent-codes', code)) {
    throw new Refusal('not-signed-in', { message: '这次登录已失效，请重新登录。' })
  }
  context.store.put('spent-codes', code, { at: context.real() })
  return person
}

/** A refresh token works once; one that comes a second time was copied, so the session ends. */
function refresh({ context }: Call, { refreshToken }: { refreshToken: string }): Answer {
  const { store } = context
  const sessionId = store.get('refresh-tokens', refreshToken)?.sessionId
  const session = sessionId === undefined ? undefined : store.get('sessions', sessionId)
  const person = context.people.find(({ personId }) => personId === session?.personId)
  if (!sessionId || !session || !person || session.revoked || session.refreshableUntil <= context.real()) {
    throw new Refusal('session-expired')
  }
  if (session.refreshToken === refreshToken) return ok(issue(context, sessionId, person))
  revoke(context, sessionId)
  return problemAnswer(new Refusal('session-expired'), randomId(12))
}

function issue({ store, real }: GovernmentContext, sessionId: string, person: PretendPerson): Session {
  const before = store.get('sessions', sessionId)
  if (before) store.remove('access-tokens', before.accessToken)
  const record: SessionRecord = {
    personId: person.personId,
    accessToken: randomId(40),
    refreshToken: randomId(40),
    expiresAt: real() + ACCESS_FOR,
    refreshableUntil: real() + REFRESH_FOR,
    revoked: false
  }
  store.put('sessions', sessionId, record)
  store.put('access-tokens', record.accessToken, { sessionId })
  store.put('refresh-tokens', record.refreshToken, { sessionId })
  return {
    accessToken: record.accessToken,
    refreshToken: record.refreshToken,
    expiresInSeconds: ACCESS_FOR / 1000,
    person: personView(person)
  }
}

function revoke({ store }: GovernmentContext, sessionId: string): void {
  const session = store.get('sessions', sessionId)
  if (session) store.put('sessions', sessionId, { ...session, revoked: true })
}

/** Handlers of signing in and out. */
export const sessionHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, signIn),
  toHandler(context, refreshSession),
  toHandler(context, signOut)
]
