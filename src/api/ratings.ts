import type { Rating, RatingInput, RatingOptions } from '@types-contract/contract'
import type { Client } from './client'

/** 好差评. 依据: 国办发〔2019〕51号. */
export const ratingsApi = (client: Client) => ({
  /** Grades and the reasons offered for each, versioned by the server. */
  options: () => client.send<RatingOptions>({ method: 'GET', path: '/rating-options', authorised: false }),
  /** Keeps the rating of a case, or of one department in it. */
  rate: (caseNumber: string, rating: RatingInput) =>
    client.send<Rating>({ method: 'PUT', path: `/cases/${encodeURIComponent(caseNumber)}/ratings`, body: rating }),
  /** Takes a rating back while it can be undone. */
  undo: (caseNumber: string, departmentId?: string) =>
    client.send<void>({ method: 'DELETE', path: `/cases/${encodeURIComponent(caseNumber)}/ratings`, params: { departmentId } })
})
