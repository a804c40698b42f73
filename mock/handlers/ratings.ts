import type { RequestHandler } from 'msw'
import { mayRate } from '@/domain/case-state/may-rate'
import { addWorkingDays } from '@/domain/working-days/working-days'
import type { RatingInput } from '@types-contract/contract'
import { ownCase, saveCase, viewerFor } from '../case-desk'
import type { GovernmentContext } from '../context'
import { FOLLOW_UP_WORKING_DAYS, isPoor, RATING_OPTIONS } from '../rating-options'
import type { CaseFile, RatingFile } from '../records/shapes'
import { addOfficeMinutes, MINUTE, OFFICE_MINUTES, toDay, toInstant } from '../time'
import { viewRating } from '../views/case-view'
import { type Answer, done, ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { OpenOperation, PersonalOperation, SignedInCall } from '../wire/operation'
import { json, nothing } from '../wire/read-body'
import { ratingShape } from '../wire/request-shapes'

const UNDO_FOR = 10 * MINUTE
/** Office time a department takes to answer a poor rating. */
const REPLY_MINUTES = 2 * OFFICE_MINUTES

const getRatingOptions: OpenOperation<undefined> = {
  id: 'getRatingOptions',
  method: 'get',
  path: '/rating-options',
  access: 'everyone',
  read: nothing,
  act: () => ok(RATING_OPTIONS)
}

const rate: PersonalOperation<RatingInput> = {
  id: 'rate',
  method: 'put',
  path: '/cases/:caseNumber/ratings',
  access: 'signed-in',
  read: json(ratingShape),
  act: keep
}

const undoRating: PersonalOperation<undefined> = {
  id: 'undoRating',
  method: 'delete',
  path: '/cases/:caseNumber/ratings',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const file = ownCase(call)
    const rating = ratingOf(file, call.query('departmentId'))
    if (!rating) return done()
    if (!undoable(call, rating)) throw new Refusal('not-permitted', { message: '评价已超过可撤回的时间。' })
    saveCase(call.context, { ...file, ratings: file.ratings.filter((one) => one !== rating) }, call.now)
    return done()
  }
}

/** Keeps one rating a service; within the time to take it back a new one takes its place. */
function keep(call: SignedInCall, input: RatingInput): Answer {
  const file = ownCase(call)
  checkOptions(input)
  if (!mayRate(file.items, input.departmentId)) throw new Refusal('not-permitted', { message: '办结以后才能评价。' })
  const before = ratingOf(file, input.departmentId)
  if (before && !undoable(call, before)) throw new Refusal('duplicate', { message: '您已经评价过了，谢谢。' })
  const rating = makeRating(call, input)
  saveCase(call.context, { ...file, ratings: [...file.ratings.filter((one) => one !== before), rating] }, call.now)
  return ok(viewRating(rating, viewerFor(call, file)))
}

function checkOptions({ optionsVersion, grade, reasonIds = [] }: RatingInput): void {
  if (optionsVersion !== RATING_OPTIONS.version) throw new Refusal('stale-version', { currentVersion: RATING_OPTIONS.version })
  const offered = RATING_OPTIONS.grades.find((one) => one.grade === grade)?.reasons ?? []
  const unknown = reasonIds.filter((id) => !offered.some((reason) => reason.id === id))
  if (unknown.length === 0) return
  throw new Refusal('invalid', {
    problems: unknown.map((id) => ({ code: 'option.unknown', severity: 'error', source: 'application', id }))
  })
}

function makeRating({ context, now }: SignedInCall, input: RatingInput): RatingFile {
  const { departmentId, grade, reasonIds = [], comment } = input
  const { calendar } = context.catalogue
  const rating: RatingFile['rating'] = { departmentId, grade, ratedAt: toInstant(now), byDefault: false, reasonIds, comment }
  const undoableUntil = context.clock.personal() + UNDO_FOR
  if (!isPoor(grade)) return { rating, undoableUntil }
  const dueOn = addWorkingDays(calendar, toDay(now), FOLLOW_UP_WORKING_DAYS)
  const replyFrom = now + UNDO_FOR
  return {
    rating: { ...rating, followUp: { state: 'open', dueOn } },
    undoableUntil,
    replyFrom,
    replyAt: addOfficeMinutes(calendar, replyFrom, REPLY_MINUTES)
  }
}

function ratingOf(file: CaseFile, departmentId: string | undefined): RatingFile | undefined {
  return file.ratings.find(({ rating }) => rating.departmentId === departmentId)
}

function undoable({ context }: SignedInCall, { undoableUntil }: RatingFile): boolean {
  return undoableUntil > context.clock.personal()
}

/** Handlers of ratings. */
export const ratingHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getRatingOptions),
  toHandler(context, rate),
  toHandler(context, undoRating)
]
