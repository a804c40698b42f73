import type { Exchange } from '../context'
import { createExchangeValidator } from './validate-exchange'

/** Watches a government's exchanges and remembers every breach of the contract. */
export interface ContractInspector {
  /** Given to `createGovernment`; throws so that the answer becomes an error, too. */
  inspect: (exchange: Exchange) => Promise<void>
  breaches: readonly string[]
}

/** Made once: compiling the contract takes a while. */
let validator: ReturnType<typeof createExchangeValidator> | undefined

/** Makes an inspector with an empty memory. */
export function createContractInspector(): ContractInspector {
  const breaches: string[] = []
  validator ??= createExchangeValidator()
  const validate = validator
  return {
    breaches,
    inspect: (exchange) => {
      try {
        validate(exchange)
        return Promise.resolve()
      } catch (error) {
        breaches.push(error instanceof Error ? error.message : String(error))
        return Promise.reject(error)
      }
    }
  }
}
