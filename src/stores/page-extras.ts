import type { PhotoFlaw } from '@types-contract/contract'
import type { ShotRecord } from './draft-record'

/** What else is told of a page when it is added. */
export interface PageExtras {
  /** What the phone warned of. */
  flaws?: PhotoFlaw[]
  /** The photographs that are left, written with the page in one step, so that a kill sees both or neither. */
  shots?: ShotRecord[]
}
