import type { Answers, FieldValues } from '@types-contract/contract'

/** Everything a condition may look at. */
export interface Facts {
  /** Answers that count: only those of visible questions. */
  answers: Answers
  /** Values of fields by id; hidden ones are absent. */
  values: FieldValues
  /** Items in the plan. */
  itemIds: ReadonlySet<string>
  /** Departments may share what they know. */
  dataSharing: boolean
  /** The day it is, `YYYY-MM-DD`, China. */
  today: string
}
