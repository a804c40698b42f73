import { setupServer } from 'msw/node'
import { createContractInspector } from '../contract-check/inspector'
import { createGovernment, type Government, type GovernmentOptions } from '../government'

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
  const server = setupServer(...government.handlers)
  server.listen({ onUnhandledRequest: 'error' })
  return {
    ...government,
    breaches: inspector.breaches,
    stop: () => {
      server.close()
      if (inspector.breaches.length > 0) throw new Error(`The contract was broken:\n${inspector.breaches.join('\n')}`)
    }
  }
}
