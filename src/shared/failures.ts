import type { ApplicationProblem, StoredDraft } from '@types-contract/contract'

/** Every way a call can fail that a screen acts on differently. */
export type FailureKind =
  | 'session-expired' | 'not-signed-in' | 'not-permitted' | 'not-found' | 'invalid' | 'conflict' | 'stale-version'
  | 'duplicate' | 'file-refused' | 'busy' | 'department-down' | 'offline' | 'timeout' | 'cancelled' | 'contract-broken' | 'unexpected'

/** What a failure knows besides its kind; none of it personal. */
export interface FailureDetails {
  /** The server's own sentence, shown when there is one. */
  words?: string
  requestId?: string
  retryAfterSeconds?: number
  problems?: ApplicationProblem[]
  currentVersion?: string
  currentDraft?: StoredDraft
}

/** A call to the government that did not work out. */
export class Failure extends Error {
  override readonly name = 'Failure'
  constructor(readonly kind: FailureKind, readonly details: FailureDetails = {}) {
    super(kind)
  }
}

/** The failure behind anything thrown; what is not one of ours is `unexpected`. */
export const asFailure = (error: unknown): Failure => (error instanceof Failure ? error : new Failure('unexpected'))

/** Trying the same again later may work. */
export const isPassing = (failure: Failure): boolean => ['offline', 'timeout', 'busy', 'department-down', 'unexpected'].includes(failure.kind)
