import type { GovernmentContext } from '../context'
import type { PretendPerson } from '../records/people/person'
import { Refusal } from './answers'

/** Who calls, and with which session. */
export interface Caller {
  person: PretendPerson
  sessionId: string
}

/** Finds who calls by the bearer token; throws `not-signed-in` without one, `session-expired` for a dead one. */
export function authenticate(context: GovernmentContext, request: Request): Caller {
  const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!token) throw new Refusal('not-signed-in')
  const sessionId = context.store.get('access-tokens', token)?.sessionId
  const session = sessionId === undefined ? undefined : context.store.get('sessions', sessionId)
  if (!sessionId || !session || session.revoked || session.accessToken !== token) throw new Refusal('session-expired')
  if (session.expiresAt <= context.real()) throw new Refusal('session-expired')
  const person = context.people.find((known) => known.personId === session.personId)
  if (!person) throw new Refusal('session-expired')
  return { person, sessionId }
}
