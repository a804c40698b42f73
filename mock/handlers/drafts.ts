import { addDays } from '@/domain/dates/calendar-date'
import type { DraftSave, StoredDraft } from '@types-contract/contract'
import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { stableJson } from '../ids'
import { toDay, toInstant } from '../time'
import { type Answer, done, ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { PersonalOperation, SignedInCall } from '../wire/operation'
import { json, nothing } from '../wire/read-body'
import { draftSaveShape } from '../wire/request-shapes'

/** Days a draft is kept after it was last saved. */
export const KEPT_DAYS = 30
const LONGEST_ID = 64

const getDrafts: PersonalOperation<undefined> = {
  id: 'getDrafts',
  method: 'get',
  path: '/drafts',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const drafts = call.context.store.list('drafts').map(({ value }) => value)
    const own = drafts.filter(({ ownerId, draft }) => ownerId === call.person.personId && isKept(draft, call.now))
    return ok({ drafts: own.map(({ draft }) => draft).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)) })
  }
}

const getDraft: PersonalOperation<undefined> = {
  id: 'getDraft',
  method: 'get',
  path: '/drafts/:draftId',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const draft = ownDraft(call)
    if (draft) return ok(draft)
    throw new Refusal('not-found', { message: '这份草稿已不在了，可能已提交、已删除或已过期。' })
  }
}

const saveDraft: PersonalOperation<DraftSave> = {
  id: 'saveDraft',
  method: 'put',
  path: '/drafts/:draftId',
  access: 'signed-in',
  read: json(draftSaveShape),
  act: save
}

const deleteDraft: PersonalOperation<undefined> = {
  id: 'deleteDraft',
  method: 'delete',
  path: '/drafts/:draftId',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    call.context.store.remove('drafts', draftKey(call.person.personId, call.params('draftId')))
    return done()
  }
}

/** Where a draft is kept; two people may choose the same id. */
export function draftKey(personId: string, draftId: string): string {
  return `${personId}/${draftId}`
}

/** Keeps a draft unless another phone saved a later one. A save that came twice is one save. */
function save(call: SignedInCall, { baseRevision, content }: DraftSave): Answer {
  const { store } = call.context
  const draftId = call.params('draftId')
  const key = draftKey(call.person.personId, draftId)
  if (draftId.length > LONGEST_ID) throw new Refusal('invalid')
  if (store.get('submitted-drafts', key)) throw new Refusal('duplicate')
  const current = ownDraft(call)
  if (current && current.revision === baseRevision + 1 && stableJson(current.content) === stableJson(content)) return ok(current)
  if (current && current.revision !== baseRevision) throw new Refusal('conflict', { currentDraft: current })
  const draft: StoredDraft = {
    draftId,
    revision: baseRevision + 1,
    savedAt: toInstant(call.now),
    expiresOn: addDays(toDay(call.now), KEPT_DAYS),
    content
  }
  store.put('drafts', key, { ownerId: call.person.personId, draft })
  return ok(draft)
}

function ownDraft(call: SignedInCall): StoredDraft | undefined {
  const draft = call.context.store.get('drafts', draftKey(call.person.personId, call.params('draftId')))?.draft
  return draft && isKept(draft, call.now) ? draft : undefined
}

function isKept({ expiresOn }: StoredDraft, now: number): boolean {
  return toDay(now) <= expiresOn
}

/** Handlers of drafts. */
export const draftHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getDrafts),
  toHandler(context, getDraft),
  toHandler(context, saveDraft),
  toHandler(context, deleteDraft)
]
