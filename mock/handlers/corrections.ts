import type { RequestHandler } from 'msw'
import { validateField } from '@/domain/validation/validate-field'
import type { ApplicationProblem, CorrectionReply } from '@types-contract/contract'
import { officeFor, ownCase, saveCase, viewerFor } from '../case-desk'
import type { GovernmentContext } from '../context'
import { answerCorrection } from '../departments/correction-round'
import { factsOf } from '../departments/facts'
import type { Office } from '../departments/office'
import { fingerprint } from '../ids'
import type { CaseFile, CorrectionFile, PointFile } from '../records/shapes'
import { attach, isFree } from '../submission'
import { toDay } from '../time'
import { viewCase } from '../views/case-view'
import { type Answer, ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { PersonalOperation, SignedInCall } from '../wire/operation'
import { json } from '../wire/read-body'
import { correctionReplyShape } from '../wire/request-shapes'

const submitCorrections: PersonalOperation<CorrectionReply> = {
  id: 'submitCorrections',
  method: 'post',
  path: '/cases/:caseNumber/corrections',
  access: 'signed-in',
  read: json(correctionReplyShape),
  fingerprint,
  act: handIn
}

type PointReply = CorrectionReply['points'][number]

function handIn(call: SignedInCall, reply: CorrectionReply): Answer {
  const file = ownCase(call)
  const correction = openOne(file, reply.noticeId)
  const office = officeFor(call.context, file)(call.now)
  const problems = correction.points.flatMap((point) =>
    problemsOf(call, file, office, point, reply.points.find(({ pointId }) => pointId === point.pointId)))
  if (problems.some(({ severity }) => severity === 'error')) throw new Refusal('invalid', { problems })
  answerCorrection(file, correction, reply, call.now, office)
  attach(call, reply.points.flatMap(({ fileId }) => (fileId === undefined ? [] : [fileId])), file.caseNumber)
  saveCase(call.context, file, call.now)
  return ok(viewCase(file, viewerFor(call, file)))
}

function openOne(file: CaseFile, noticeId: string): CorrectionFile {
  const correction = file.corrections.find((one) => one.noticeId === noticeId)
  if (!correction) throw new Refusal('not-found', { message: '没有找到这份补正通知。' })
  if (correction.state === 'open') return correction
  const message = correction.state === 'answered' ? '这份补正已经交回，请查看办理进度。' : '补正期限已过，这份补正不能再交。'
  throw new Refusal('conflict', { message })
}

/** Every point wants a new page or value, or a word why the old one is right. */
function problemsOf(
  call: SignedInCall, file: CaseFile, office: Office, point: PointFile, reply: PointReply | undefined
): ApplicationProblem[] {
  if (reply?.disagreement) return []
  if (point.kind === 'material') {
    const sent = reply?.fileId !== undefined && isFree(call, reply.fileId)
    return sent ? [] : [{ code: 'material.missing', severity: 'error', source: 'material', id: point.materialId }]
  }
  const field = office.servicePackage.fields.find(({ id }) => id === point.fieldId)
  if (!field || reply?.value === undefined) return [{ code: 'required', severity: 'error', source: 'field', id: point.fieldId }]
  return validateField(field, reply.value, { facts: factsOf(file.application, toDay(call.now)), required: true })
}

/** Handlers of corrections. */
export const correctionHandlers = (context: GovernmentContext): RequestHandler[] => [toHandler(context, submitCorrections)]
