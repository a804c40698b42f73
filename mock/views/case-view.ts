import { owedOf } from '@/domain/case-state/deferred-material'
import { isFinal, stageOf, waitingForOf } from '@/domain/case-state/case-state'
import type {
  CaseEvent, CaseResult, CorrectionNotice, ItemCase, Rating, ServiceCase, ServiceCaseSummary, WaitingFor
} from '@types-contract/contract'
import { consequenceOf, openCorrection } from '../departments/correction-round'
import { departmentOf, itemOf, type Office } from '../departments/office'
import { withdrawableItems } from '../departments/withdraw'
import type { CaseFile, CorrectionFile, ItemFile, RatingFile, ResultFile } from '../records/shapes'
import { toDay, toInstant } from '../time'
import { expectedDay, spansOf, usedDays } from './clock-view'
import { viewDeferred } from './deferred-view'

/** What a view needs besides the case. */
export interface Viewer {
  now: number
  personal: number
  office: Office
  /** Gives a short-lived path to look at a file. */
  pathOf: (fileId: string) => string
}

/** The case as its applicant sees it. */
export function viewCase(file: CaseFile, viewer: Viewer): ServiceCase {
  const { now, office } = viewer
  const { servicePackage } = office
  return {
    caseNumber: file.caseNumber,
    packageId: servicePackage.id,
    packageName: servicePackage.name,
    packageVersion: file.application.version,
    icon: servicePackage.icon,
    tone: servicePackage.tone,
    stage: stageOf(file.items.map(({ state }) => state)),
    submittedAt: toInstant(file.submittedAt),
    asOf: toInstant(now),
    ...waitingOf(file, office),
    expectedOn: expectedOn(file, viewer),
    concludedAt: file.concludedAt === undefined ? undefined : toInstant(file.concludedAt),
    itemCases: file.items.map((item) => viewItem(file, item, viewer)),
    events: eventsOf(file),
    notices: file.notices.map(({ noticeId, kind, number, title, issuedAt }) => ({ noticeId, kind, number, title, issuedAt })),
    corrections: file.corrections.map((correction) => viewCorrection(correction, viewer)),
    deferredMaterials: viewDeferred(file, office),
    results: file.results.map((result) => viewResult(result, now)),
    materials: file.application.materials,
    ratings: file.ratings.map((rating) => viewRating(rating, viewer)),
    withdrawable: withdrawableItems(file).length > 0
  }
}

/** The case in one row of a list. */
export function summariseCase(file: CaseFile, viewer: Viewer): ServiceCaseSummary {
  const { servicePackage } = viewer.office
  return {
    caseNumber: file.caseNumber,
    packageId: servicePackage.id,
    packageName: servicePackage.name,
    icon: servicePackage.icon,
    stage: stageOf(file.items.map(({ state }) => state)),
    submittedAt: toInstant(file.submittedAt),
    itemsDone: file.items.filter(({ state }) => isFinal(state)).length,
    itemsTotal: file.items.length,
    ...waitingOf(file, viewer.office),
    expectedOn: expectedOn(file, viewer),
    correctionDueOn: openCorrection(file)?.dueOn,
    deferredDueOn: owedOf(viewDeferred(file, viewer.office))[0]?.dueOn,
    rated: file.ratings.length > 0
  }
}

function viewItem(file: CaseFile, item: ItemFile, { now, office }: Viewer): ItemCase {
  const definition = itemOf(office, item.itemId)
  const department = departmentOf(office, item.departmentId)
  return {
    itemCaseNumber: item.itemCaseNumber,
    itemId: item.itemId,
    name: definition.name,
    shortName: definition.shortName,
    departmentId: department.id,
    departmentName: department.name,
    state: item.state,
    waitsFor: item.waitsFor,
    promisedWorkingDays: definition.promisedWorkingDays,
    usedWorkingDays: usedDays(item, now, office.calendar),
    spans: spansOf(file, item, now, office),
    expectedOn: isFinal(item.state) ? undefined : expectedDay(file, item, now, office),
    finishedOn: item.finishedAt === undefined ? undefined : toDay(item.finishedAt),
    decision: item.decision,
    ...(waitsForApplicant(item) && item.state !== 'correction' ? { awaitsMaterial: true } : {}),
    phone: department.phone
  }
}

function waitingOf(file: CaseFile, office: Office): { waitingFor: WaitingFor; waitingNames: string[] } {
  const open = file.items.filter(({ state }) => !isFinal(state))
  const working = open.filter((item) => waitingForOf(item.state) === 'department' && !waitsForApplicant(item))
  const applicant = open.some(waitsForApplicant)
  const names = [...new Set(working.map(({ departmentId }) => departmentOf(office, departmentId).name))]
  if (open.length === 0) return { waitingFor: 'nobody', waitingNames: [] }
  if (applicant) return { waitingFor: working.length > 0 ? 'both' : 'applicant', waitingNames: names }
  return { waitingFor: 'departments', waitingNames: names }
}

/** A correction, or a clock that stands still for a promised material. */
function waitsForApplicant({ state, awaitsMaterial, spans }: ItemFile): boolean {
  return waitingForOf(state) === 'applicant' || (awaitsMaterial === true && !isFinal(state) && spans[spans.length - 1]?.kind === 'paused')
}

function expectedOn(file: CaseFile, { now, office }: Viewer): string | undefined {
  const open = file.items.filter(({ state }) => !isFinal(state))
  return open.map((item) => expectedDay(file, item, now, office)).sort().pop()
}

function eventsOf(file: CaseFile): CaseEvent[] {
  return file.events
    .map((event, index): CaseEvent => ({ ...event, at: toInstant(event.at), eventId: `event-${index + 1}` }))
    .reverse()
}

function viewCorrection({ noticeId, number, issuedAt, dueOn, state, points }: CorrectionFile, { pathOf }: Viewer): CorrectionNotice {
  return {
    noticeId,
    number,
    issuedAt: toInstant(issuedAt),
    dueOn,
    consequence: consequenceOf(),
    state,
    points: points.map(({ fileId, ...point }) => ({ ...point, viewPath: fileId === undefined ? undefined : pathOf(fileId) }))
  }
}

function viewResult({ stations, availableAt, ...result }: ResultFile, now: number): CaseResult {
  const passed = (stations ?? []).filter(({ at }) => at <= now).map(({ at, text }) => ({ at: toInstant(at), text }))
  const parcel = result.parcel && { ...result.parcel, events: passed.reverse() }
  return { ...result, availableAt: toInstant(availableAt), parcel }
}

/** The rating as its giver sees it; the time to take it back is told in the government's time. */
export function viewRating({ rating, undoableUntil }: RatingFile, { now, personal }: Pick<Viewer, 'now' | 'personal'>): Rating {
  const left = undoableUntil - personal
  return left > 0 ? { ...rating, undoableUntil: toInstant(now + left) } : rating
}
