import type { RequestHandler } from 'msw'
import { checkMaterials } from '@/domain/validation/check-materials'
import type { ApplicationProblem, DeferredMaterialReply, DeferredMaterialState } from '@types-contract/contract'
import { officeFor, ownCase, saveCase, viewerFor } from '../case-desk'
import type { GovernmentContext } from '../context'
import { deferredStateOf } from '../departments/deferred-promises'
import { takeDeferred } from '../departments/deferred-steps'
import { materialOf, type Office } from '../departments/office'
import { fingerprint } from '../ids'
import type { CaseFile } from '../records/shapes'
import { attach, isFree } from '../submission'
import { toDay } from '../time'
import { viewCase } from '../views/case-view'
import { type Answer, ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { PersonalOperation, SignedInCall } from '../wire/operation'
import { json } from '../wire/read-body'
import { deferredReplyShape } from '../wire/request-shapes'

const handInDeferredMaterials: PersonalOperation<DeferredMaterialReply> = {
  id: 'handInDeferredMaterials',
  method: 'post',
  path: '/cases/:caseNumber/deferred-materials',
  access: 'signed-in',
  read: json(deferredReplyShape),
  fingerprint,
  act: handIn
}

type Handed = DeferredMaterialReply['materials'][number]

const CLOSED: Readonly<Record<Exclude<DeferredMaterialState, 'owed'>, string>> = {
  'handed-in': '这份材料已经补交，部门正在核对。',
  'accepted': '这份材料已经补交，并且核对过了。',
  'lapsed': '补交的期限已过，这份材料不能再交。备齐后可以重新申请。',
  'not-needed': '这份材料不用再交，请查看办理进度。'
}

function handIn(call: SignedInCall, reply: DeferredMaterialReply): Answer {
  const file = ownCase(call)
  const office = officeFor(call.context, file)(call.now)
  for (const { materialId } of reply.materials) requireOwed(file, materialId)
  const problems = reply.materials.flatMap((handed) => problemsOf(call, office, handed))
  if (problems.some(({ severity }) => severity === 'error')) throw new Refusal('invalid', { problems })
  takeDeferred(file, reply, call.now, office)
  attach(call, reply.materials.flatMap(({ fileIds }) => fileIds), file.caseNumber)
  saveCase(call.context, file, call.now)
  return ok(viewCase(file, viewerFor(call, file)))
}

function requireOwed(file: CaseFile, materialId: string): void {
  const promised = file.deferred?.find((one) => one.materialId === materialId)
  if (!promised) throw new Refusal('not-found', { message: '这份材料没有约定以后补交，请查看办理进度。' })
  const state = deferredStateOf(file, promised)
  if (state !== 'owed') throw new Refusal('conflict', { message: CLOSED[state] })
}

/** The pages are held against the same rule as in an application. */
function problemsOf(call: SignedInCall, office: Office, handed: Handed): ApplicationProblem[] {
  const material = materialOf(office, handed.materialId)
  return checkMaterials(
    [{ material, itemIds: [], status: 'to-provide', ways: ['capture', 'file'], optional: false, reasons: [] }], [handed],
    { today: toDay(call.now), calendar: office.calendar, fileExists: (fileId) => isFree(call, fileId) }
  )
}

/** Handlers of materials promised for later. */
export const deferredMaterialHandlers = (context: GovernmentContext): RequestHandler[] => [toHandler(context, handInDeferredMaterials)]
