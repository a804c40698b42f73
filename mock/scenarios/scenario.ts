import type { ServicePackage } from '@types-contract/contract'
import type { Conduct } from '../records/shapes'
import type { Answer, Refusal } from '../wire/answers'
import type { OperationId } from '../wire/operation-id'

/** What a scenario may know of a call. */
export interface CallFacts {
  operationId: OperationId
  method: string
  path: string
  /** The session that calls, when there is one. */
  sessionId?: string
  idempotencyKey?: string
  /** Counts how often the scenario saw something, from 1, since it was chosen. */
  count: (what: string) => number
  /** Starts counting something anew. */
  recount: (what: string) => void
}

/** A named situation the pretend government can be put into. */
export interface Scenario {
  readonly name: string
  /** One Chinese sentence for the person who chooses it. */
  readonly description: string
  readonly latencyMs?: number
  /** How departments treat a case submitted in this situation. */
  readonly conduct?: Partial<Conduct>
  /** Once something is handed in, so much time passes at once: to some working days around the first promised material's day. */
  readonly comesTo?: { day: 'of-promise', workingDays: number }
  /** Refuses a call before anything happened. */
  readonly before?: (call: CallFacts) => Refusal | undefined
  /** Changes an answer after everything was stored. */
  readonly after?: (call: CallFacts, answer: Answer) => Answer
  /** Publishes packages otherwise than the catalogue has them. */
  readonly publish?: (servicePackage: ServicePackage) => ServicePackage
  /** The certificate bank does not give out one of the certificates. */
  readonly withholdsCertificate?: boolean
  /** The first certificate of everybody expired yesterday. */
  readonly expiresCertificate?: boolean
  /** Shared data and certificates of one department cannot be reached. */
  readonly silencesDepartment?: boolean
  /** Its answers break the contract on purpose. */
  readonly breaksContract?: boolean
}
