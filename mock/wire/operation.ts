import type { GovernmentContext } from '../context'
import type { PretendPerson } from '../records/people/person'
import type { Scenario } from '../scenarios/scenario'
import type { Answer } from './answers'
import type { OperationId } from './operation-id'

/** One call of an operation by anybody. */
export interface Call {
  readonly context: GovernmentContext
  readonly params: (name: string) => string
  readonly query: (name: string) => string | undefined
  /** Virtual time of the call. */
  readonly now: number
  readonly scenario?: Scenario
}

/** One call of an operation by somebody who is signed in. */
export interface SignedInCall extends Call {
  readonly person: PretendPerson
  readonly sessionId: string
}

interface OperationFacts<Input> {
  readonly id: OperationId
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Path below `/api/v1`, with `:name` for what varies. */
  readonly path: string
  /** Reads and checks the body; throws a `Refusal` when it is not what the contract says. */
  readonly read: (request: Request) => Promise<Input>
  /** Belongs to the pretend world itself: no scenario touches it. */
  readonly pretend?: boolean
}

/** An operation anybody may call. */
export interface OpenOperation<Input> extends OperationFacts<Input> {
  readonly access: 'everyone'
  readonly act: (call: Call, input: Input) => Answer
}

/** An operation for the signed-in; everything it writes is one transaction. */
export interface PersonalOperation<Input> extends OperationFacts<Input> {
  readonly access: 'signed-in'
  readonly act: (call: SignedInCall, input: Input) => Answer
  /** Asks for an idempotency key and gives a fingerprint of the body to compare by. */
  readonly fingerprint?: (input: Input) => Promise<string>
}

/** Any operation. */
export type Operation<Input> = OpenOperation<Input> | PersonalOperation<Input>
