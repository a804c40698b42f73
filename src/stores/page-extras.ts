import type { PhotoFlaw } from '@types-contract/contract'
import type { DraftRecord } from './draft-record'

/** What else is told of a page when it is added. */
export interface PageExtras {
  /** What the phone warned of. */
  flaws?: PhotoFlaw[]
  /** Changed with the page in one step, so that a kill sees both or neither. */
  record?: Partial<DraftRecord>
}
