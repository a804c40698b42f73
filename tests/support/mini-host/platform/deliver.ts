import type { ApiTable } from './definitions'

/** Turns definitions into an object of callable functions; the prefix stands before the names in the record of calls. */
export type Deliver = (table: ApiTable, prefix: string) => Record<string, unknown>
