import type { Application, DraftContent, FileReceipt, PhotoFlaw, Prefill, PrefilledValue, ElectronicCertificate, Reapplication } from '@types-contract/contract'
import type { Quad } from '@/domain/imaging/geometry/quad'
import type { PageLook } from '@/domain/imaging/photo/photo-jobs'

/** Where one photographed page is on its way to the government. */
export type PageState = 'on-phone' | 'sending' | 'received' | 'failed'

/** One page of a material: on this phone until its receipt has come. */
export interface PageRecord {
  pageId: string
  materialId: string
  /** Key under which the bytes are kept on this phone. */
  localId: string
  name: string
  mediaType: string
  state: PageState
  /** The id of its upload, made and stored before the first send: a page is never received twice, and goes on where it was. */
  uploadKey: string
  receipt?: FileReceipt
  /** Why it was refused, for beside the picture: the server's sentence, or a code the screens have one for. */
  refusal?: string
  /** It was not taken here but comes out of this entry of the person's wallet: nothing to send, nothing to delete. */
  walletEntryId?: string
  /** The person stopped it: only the person sends it again. */
  held?: boolean
  /** What the phone warned of before the person used the photo all the same. */
  flaws?: PhotoFlaw[]
}

/** A photograph between the shutter and its page: kept on this phone, with everything done to it so far. */
export interface ShotRecord {
  /** Key under which the photograph is kept on this phone. */
  shotId: string
  /** The material it is of, or the point of a round. */
  materialId: string
  name: string
  mediaType: string
  from: 'camera' | 'album' | 'file'
  /** The page it shall take the place of. */
  retakeOf?: string
  /** Corners that the camera saw, as shares of the photograph's width and height, 0 to 1. */
  seen?: Quad
  /** Corners that the person put there, in the same measure. */
  corners?: Quad
  /** The corners are as the person wants them: the page is shown. */
  settled: boolean
  look: PageLook
  /** Quarter turns with the clock. */
  quarters: number
  /** Whether the purpose is written over it; undefined until the person chose. */
  marked?: boolean
}

/** A submission under way: stored before the first send, sent again with the same key until an answer came. */
export interface PendingSubmission {
  idempotencyKey: string
  application: Application
}

/** The applicant's signature: a picture on this phone until the server has it, or a typed name. */
export interface SignatureRecord {
  kind: 'drawn' | 'typed'
  text?: string
  /** Key under which the picture is kept on this phone. */
  localId?: string
  /** Made and stored before the first send, so that it is never received twice. */
  uploadKey?: string
  fileId?: string
  signedAt: string
}

/** What shared data said, kept so that sources still show without a network. */
export interface SharedData {
  values: PrefilledValue[]
  certificates: { materialId: string, certificate: ElectronicCertificate }[]
  unavailableMaterialIds: string[]
  /** Why, and the certificate that is there but no longer good. Absent in drafts of before. */
  unavailable?: NonNullable<Prefill['unavailable']>
  /** Choice, answers and version it was asked with; another set asks again. Absent in drafts of before. */
  askedWith?: string
}

/** A draft as this phone keeps it, sealed. The server's copy is `content` alone. */
export interface DraftRecord {
  draftId: string
  /** Who it belongs to once somebody signed in; another person never sees it. */
  personId?: string
  content: DraftContent
  /** Answers of questions that are hidden now; they come back when the question does. */
  asideAnswers: DraftContent['answers']
  pages: PageRecord[]
  /** The page taken away last, as long as it can be put back: its number in its material, its place among all pages. */
  removedPage?: { page: PageRecord, number: number, index: number }
  shared?: SharedData
  /** Server revision this is built on; 0 when the server has none. */
  revision: number
  /** Content at that revision, for merging with another phone's. */
  base?: DraftContent
  /** Milliseconds since 1970 of the last change kept here. */
  savedAt: number
  expiresOn?: string
  /** Wallet entries by material that the person let this draft's pages be kept in; made and stored before the first send. */
  walletEntryIds?: Record<string, string>
  /** Written before a camera opens: a cold start with this mark goes there. */
  waitingForPhotoOf?: string
  /** Photographs whose pages are not made yet, the next one first. */
  shots?: ShotRecord[]
  signature?: SignatureRecord
  pending?: PendingSubmission
}

/** An empty draft of a package in a version. */
export const emptyContent = (packageId: string, version: string, entry?: string): DraftContent => ({
  packageId, version, answers: {}, droppedItemIds: [], addedItemIds: [], dataSharing: null, values: {}, materials: [], consentIds: [],
  doneSectionIds: [], ...(entry ? { entry } : {})
})

/** A new draft on this phone. */
export const newRecord = (draftId: string, packageId: string, version: string, now: number, entry?: string): DraftRecord => ({
  draftId, content: emptyContent(packageId, version, entry), asideAnswers: {}, pages: [], revision: 0, savedAt: now
})

/** A draft the server began with all that was in a case: its pages are there already, none of them on this phone. */
export const recordOfReapplication = ({ draft, files }: Reapplication, personId: string | undefined, now: number): DraftRecord => ({
  draftId: draft.draftId, personId, content: draft.content, asideAnswers: {}, revision: draft.revision, base: draft.content, expiresOn: draft.expiresOn, savedAt: now,
  pages: files.map(({ materialId, receipt }) => ({
    pageId: receipt.fileId, materialId, localId: receipt.fileId, name: receipt.name, mediaType: receipt.mediaType, state: 'received', uploadKey: receipt.fileId, receipt
  }))
})
