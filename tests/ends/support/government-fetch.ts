import { publishedCatalogue } from '../../support/published-catalogue'
import { createContractInspector } from '../../../mock/contract-check/inspector'
import type { PublishedCatalogue } from '../../../mock/context'
import { createGovernment, type Government } from '../../../mock/government'
import { answererOf } from '../../../mock/hosts/answer'
import type { HostFetch } from '../../support/mini-host/types'

/** A pretend government that answers a mini-program's requests inside the test's own process. */
export interface NearGovernment extends Government {
  fetch: HostFetch
  /** What the contract was broken with so far. */
  breaches: readonly string[]
}

/** Reading the catalogue takes a while, and nothing changes it. */
let catalogue: PublishedCatalogue | undefined

/** A day of the offices passes in less than a minute, and only `advance` is waited for. */
const SPEED = 4000

/** Starts one; every exchange is held against the contract. */
export function nearGovernment(published?: PublishedCatalogue): NearGovernment {
  catalogue ??= published ?? publishedCatalogue()
  const inspector = createContractInspector()
  const government = createGovernment({ catalogue, speed: SPEED, inspect: inspector.inspect })
  const answerOf = answererOf(government.handlers)
  return {
    ...government,
    breaches: inspector.breaches,
    fetch: async (url, init) => {
      const answer = await answerOf(new Request(url, init))
      if (!answer) throw new Error(`nobody answers ${url}`)
      if (answer.type === 'error') throw new Error('the connection broke')
      return answer
    }
  }
}
