import type { RequestHandler } from 'msw'
import type { Application } from '@types-contract/contract'
import { officeFor, ownCase, saveCase, viewerFor } from '../case-desk'
import type { GovernmentContext } from '../context'
import { withdraw, withdrawableItems } from '../departments/withdraw'
import { fingerprint } from '../ids'
import { reapply } from '../reapply'
import { submit } from '../submission'
import { leapAfter } from '../time-leap'
import { toInstant } from '../time'
import { summariseCase, viewCase } from '../views/case-view'
import { ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { PersonalOperation } from '../wire/operation'
import { json, nothing } from '../wire/read-body'
import { applicationShape } from '../wire/request-shapes'

const getCases: PersonalOperation<undefined> = {
  id: 'getCases',
  method: 'get',
  path: '/cases',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const files = call.context.store.list('cases').map(({ value }) => value)
    const own = files.filter(({ ownerId }) => ownerId === call.person.personId)
    const newestFirst = own.sort((a, b) => b.submittedAt - a.submittedAt)
    return ok({ asOf: toInstant(call.now), cases: newestFirst.map((file) => summariseCase(file, viewerFor(call, file))) })
  }
}

const submitApplication: PersonalOperation<Application> = {
  id: 'submitApplication',
  method: 'post',
  path: '/cases',
  access: 'signed-in',
  read: json(applicationShape),
  fingerprint,
  act: (call, application) => {
    const submitted = submit(call, application)
    const then = leapAfter(call, submitted)
    const file = call.context.store.get('cases', submitted.caseNumber) ?? submitted
    return ok(viewCase(file, viewerFor(then, file)), 201)
  }
}

const getServiceCase: PersonalOperation<undefined> = {
  id: 'getServiceCase',
  method: 'get',
  path: '/cases/:caseNumber',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const file = ownCase(call)
    return ok(viewCase(file, viewerFor(call, file)))
  }
}

const withdrawCase: PersonalOperation<undefined> = {
  id: 'withdrawCase',
  method: 'post',
  path: '/cases/:caseNumber/withdrawal',
  access: 'signed-in',
  read: nothing,
  fingerprint: () => Promise.resolve('withdrawal'),
  act: (call) => {
    const file = ownCase(call)
    if (withdrawableItems(file).length === 0) {
      throw new Refusal('not-permitted', { message: '各事项都已作出决定，不能撤回。' })
    }
    withdraw(file, call.now, officeFor(call.context, file)(call.now))
    saveCase(call.context, file, call.now)
    return ok(viewCase(file, viewerFor(call, file)))
  }
}

const reapplyForCase: PersonalOperation<undefined> = {
  id: 'reapply',
  method: 'post',
  path: '/cases/:caseNumber/draft',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const file = ownCase(call)
    return ok(reapply(call, file, officeFor(call.context, file)(call.now)))
  }
}

const getNotice: PersonalOperation<undefined> = {
  id: 'getNotice',
  method: 'get',
  path: '/cases/:caseNumber/notices/:noticeId',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const notice = ownCase(call).notices.find(({ noticeId }) => noticeId === call.params('noticeId'))
    if (notice) return ok(notice)
    throw new Refusal('not-found', { message: '没有找到这份通知。' })
  }
}

/** Handlers of cases. */
export const caseHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getCases),
  toHandler(context, submitApplication),
  toHandler(context, getServiceCase),
  toHandler(context, withdrawCase),
  toHandler(context, reapplyForCase),
  toHandler(context, getNotice)
]
