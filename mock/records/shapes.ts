import type {
  Application, CaseEvent, CaseResult, CorrectionPoint, ElectronicCertificate, FileReceipt, ItemCaseState, Notice, Rating, StoredDraft, UploadPlan
} from '@types-contract/contract'

/** Every kind of record and its shape. Instants are milliseconds; wire texts are made when read. */
export interface Collections {
  cases: CaseFile
  agenda: Agenda
  drafts: DraftRecord
  'submitted-drafts': { caseNumber: string }
  files: FileRecord
  uploads: UploadRecord
  tickets: { ticket: string; validUntil: number }
  wallet: WalletFile
  answers: KeptAnswer
  sessions: SessionRecord
  'refresh-tokens': { sessionId: string }
  'access-tokens': { sessionId: string }
  'spent-codes': { at: number }
  presentations: { certificateId: string; expiresAt: number }
  serials: { last: number }
  settings: Settings
}

/** What the government as a whole is set to; one record, id `government`. */
export interface Settings {
  /** The day the government began, from which the demo people's recent events are counted. */
  founded?: string
  clock?: ClockAnchor
  scenario?: string
}

/** Where the virtual clock stood at an instant of the real one. */
export interface ClockAnchor {
  virtual: number
  real: number
  speed: number
  /** Milliseconds let pass at once with `skipDays`, in total. */
  skipped: number
}

/** What some department, or a due date, has coming up in one case. */
export interface Agenda {
  entries: AgendaEntry[]
}

export interface AgendaEntry {
  at: number
  /** `work` lets the clock run fast from `from` on (0: at once); a `deadline` is only reached. */
  kind: 'work' | 'deadline'
  from: number
  /** Personal time until which the clock shall not race towards this deadline. */
  patientUntil?: number
}

export interface DraftRecord {
  ownerId: string
  draft: StoredDraft
}

export interface FileRecord {
  ownerId: string
  receipt: Omit<FileReceipt, 'viewPath'>
  materialId?: string
  caseNumber?: string
}

/** Pages somebody let the government keep for later matters. */
export interface WalletFile {
  entryId: string
  ownerId: string
  /** Entry of the shared dictionary of materials. */
  sharedId: string
  materialName: string
  packageId: string
  packageName: string
  fileIds: string[]
  takenOn: string
  /** The last day it can be used. */
  expiresOn: string
  keptAt: number
  consentedAt: number
}

/** A file that comes in parts; the bytes of each part lie beside it. */
export interface UploadRecord {
  ownerId: string
  plan: UploadPlan
  /** Where the parts begin, in order. */
  offsets: number[]
  /** Bytes that have come. */
  received: number
  /** Personal time until which it can be gone on with. */
  expiresAt: number
  /** The file it became. */
  fileId?: string
}

/** The answer given for an idempotency key, to be given again. */
export interface KeptAnswer {
  digest: string
  status: number
  body: unknown
}

export interface SessionRecord {
  personId: string
  accessToken: string
  refreshToken: string
  expiresAt: number
  refreshableUntil: number
  revoked: boolean
}

/** How the departments behave in one case; fixed when it is submitted. */
export interface Conduct {
  corrections: 'none' | 'one' | 'many'
  outcome: 'approved' | 'not-accepted' | 'refused'
  /** Share of the promised time the departments take; above 1 is overdue. */
  pace: number
  forceSpecialProcedure: boolean
  departmentDown: boolean
}

/** One step a department still has to take. */
export interface Step {
  to: ItemCaseState
  minutes: number
  /** `office` minutes count while the office is open; `any` ones always (automatic handling). */
  clock: 'office' | 'any'
  /** For `special-procedure`: its name. For the way back from it: how long it lasts. */
  procedure?: { name: string; days: number; dayKind: 'working' | 'calendar' }
}

export interface Span {
  kind: 'working' | 'paused'
  from: number
  to?: number
  reason?: string
}

/** One item of a case, as its department keeps it. */
export interface ItemFile {
  itemCaseNumber: string
  itemId: string
  departmentId: string
  state: ItemCaseState
  waitsFor: string[]
  steps: Step[]
  /** When the next step is taken; absent while the item waits for somebody. */
  dueAt?: number
  /** The department answers nothing. */
  stuck: boolean
  /** The first check (acceptance check) is done. */
  checked: boolean
  /** Nothing is left to do before a material promised for later has come: the clock stands still. */
  awaitsMaterial?: boolean
  spans: Span[]
  finishedAt?: number
  decision?: string
}

/** A point as kept; the page's view path is made when it is read. */
export interface PointFile extends Omit<CorrectionPoint, 'viewPath'> {
  fileId?: string
}

/** A correction notice as kept. */
export interface CorrectionFile {
  noticeId: string
  number: string
  issuedAt: number
  dueOn: string
  patientUntil: number
  state: 'open' | 'answered' | 'lapsed'
  points: PointFile[]
}

/** A material promised for later, as kept; when what needed it has ended, it is not needed any more whatever stands here. */
export interface DeferredFile {
  materialId: string
  itemIds: string[]
  dueOn: string
  state: 'owed' | 'handed-in' | 'accepted' | 'lapsed'
  /** When the applicant is reminded; absent once it was done. */
  remindAt?: number
  /** Personal time during which the clock does not race towards the day. */
  patientUntil: number
  handedInAt?: number
  /** When its department has looked at it. */
  checkAt?: number
}

export interface RatingFile {
  rating: Omit<Rating, 'undoableUntil'>
  /** Personal time until which it can be taken back. */
  undoableUntil: number
  /** When the department's reply is written, and from when on it is worked at. */
  replyAt?: number
  replyFrom?: number
}

export interface ResultFile extends Omit<CaseResult, 'availableAt'> {
  availableAt: number
  /** The parcel's stations, also those that lie ahead. */
  stations?: { at: number; text: string }[]
}

/** One case with everything the departments know of it. */
export interface CaseFile {
  caseNumber: string
  ownerId: string
  application: Application
  conduct: Conduct
  submittedAt: number
  concludedAt?: number
  items: ItemFile[]
  events: (Omit<CaseEvent, 'at' | 'eventId'> & { at: number })[]
  notices: Notice[]
  /** Points the departments will find, until the one notice goes out. */
  plannedPoints: PointFile[]
  corrections: CorrectionFile[]
  /** Absent in cases that were opened before a promise was followed up. */
  deferred?: DeferredFile[]
  /** The draft with which it was applied for again. */
  reappliedDraftId?: string
  results: ResultFile[]
  certificates: ElectronicCertificate[]
  ratings: RatingFile[]
}
