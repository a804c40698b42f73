import { createContractInspector } from '../contract-check/inspector'
import { createGovernment, type Government, type GovernmentOptions } from '../government'
import { answererOf } from './answer'

/** A pretend government that answers this process's own requests: for tests. */
export interface StartedGovernment extends Government {
  /** What the contract was broken with so far. */
  breaches: readonly string[]
  /** Ends it; throws when the contract was ever broken. */
  stop: () => void
}

/**
 * Starts a pretend government for tests: whatever this process fetches from any host under
 * `/api/v1` is answered, and every request and answer is held against the contract.
 */
export function startGovernment(options: GovernmentOptions): StartedGovernment {
  const inspector = createContractInspector()
  const government = createGovernment({ ...options, inspect: inspector.inspect })
  const answerOf = answererOf(government.handlers)
  const usual = globalThis.fetch
  // Nothing else in the tests' process speaks to anybody, so nothing has to be intercepted: a fifth of a journey's time.
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const answer = await answerOf(request)
    if (!answer) throw new Error(`Nobody answers ${request.method} ${request.url}`)
    if (answer.type === 'error') throw new TypeError('Failed to fetch')
    return answer
  }
  return {
    ...government,
    breaches: inspector.breaches,
    stop: () => {
      globalThis.fetch = usual
      if (inspector.breaches.length > 0) throw new Error(`The contract was broken:\n${inspector.breaches.join('\n')}`)
    }
  }
}
