import type { CorrectionReply, DeferredMaterialReply, FieldValue } from '@types-contract/contract'
import type { ShotRecord } from './draft-record'
import type { RoundKind } from './round'
import type { RoundPage } from './round-pages'

/** What the person did about one point, besides its pages. */
export interface PointAnswer { value?: FieldValue, disagreement?: string }

/** An answer on its way: a correction names its notice, a promise its materials. */
export type RoundReply = CorrectionReply | DeferredMaterialReply

/** A round as this phone keeps it, sealed. */
export interface KeptRound {
  answers: Record<string, PointAnswer>
  pages?: RoundPage[]
  /** Photographs whose pages are not made yet. */
  shots?: ShotRecord[]
  /** Written before a camera opens: the point of which a photograph is awaited. */
  waitingForPhotoOf?: string
  /** Whose it is, which case it belongs to and when it was written (milliseconds since 1970), for coming back to it after a kill. Absent in rounds of before. */
  owner?: { caseNumber: string, kind: RoundKind, personId?: string, savedAt: number }
  idempotencyKey?: string
  pending?: RoundReply
}

/** The page of a point as the first release kept it, inside the answer. */
interface OldPage { localId: string, name: string, uploadKey: string }
type OldAnswer = PointAnswer & { page?: OldPage }

const pageOf = (pointId: string, { localId, name, uploadKey }: OldPage): RoundPage =>
  ({ pageId: localId, pointId, materialId: '', localId, name, mediaType: 'image/jpeg', state: 'on-phone', uploadKey })

/** The pages of a kept round. One of the first release is sent again under its old key, so the server gives the receipt it gave before. */
export const keptPages = ({ answers, pages }: KeptRound): RoundPage[] => pages ?? Object.entries(answers).flatMap(([pointId, answer]) => {
  const { page }: OldAnswer = answer
  return page ? [pageOf(pointId, page)] : []
})
