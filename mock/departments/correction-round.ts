import { canMove, isFinal } from '@/domain/case-state/case-state'
import { addWorkingDays } from '@/domain/working-days/working-days'
import type { CorrectionReply, PhotoWarning, SubmittedMaterial } from '@types-contract/contract'
import type { CaseFile, CorrectionFile, PointFile } from '../records/shapes'
import { endOfDay, MINUTE, toDay } from '../time'
import { endDependants } from './dependants'
import { move, note } from './move'
import { issueNotice, longDay } from './notices'
import { CORRECTION_WORKING_DAYS, departmentOf, type Office } from './office'
import { scheduleNext, unschedule } from './schedule'

/** Personal time during which the clock does not race towards the due date. */
const PATIENCE = 30 * MINUTE

const CONSEQUENCE = '逾期不补正的，需要补正的事项按“补交不来”办结，其他事项照常办理；以后可以重新申请。'

/** Sends the one notice of all departments as soon as every first check that can be done is done. */
export function sendNoticeWhenChecked(file: CaseFile, at: number, office: Office): void {
  const first = file.items.filter((item) => item.waitsFor.length === 0 && !item.stuck)
  const checked = first.every((item) => item.checked || isFinal(item.state))
  if (!checked || file.plannedPoints.length === 0) return
  const points = file.plannedPoints.filter((point) => stateOf(file, point) === 'received')
  file.plannedPoints = []
  if (points.length > 0) sendNotice(file, points, at, office)
}

function sendNotice(file: CaseFile, points: PointFile[], at: number, office: Office): void {
  const dueOn = addWorkingDays(office.calendar, toDay(at), CORRECTION_WORKING_DAYS)
  const lead = departmentOf(office, office.servicePackage.leadDepartmentId)
  const notice = issueNotice(file, at, {
    kind: 'correction',
    issuer: lead.name,
    paragraphs: [
      '您提交的申请有以下内容需要补正，各部门的要求已一次汇总：',
      ...points.map((point, index) => `${index + 1}. ${point.departmentName}：${point.materialName ?? point.fieldLabel ?? ''}。${point.words}`),
      `请在${longDay(dueOn)}前一次补正。补正期间不计入办理时限。`,
      CONSEQUENCE
    ]
  })
  const { noticeId, number } = notice
  file.corrections.push({ noticeId, number, issuedAt: at, dueOn, patientUntil: office.personal + PATIENCE, state: 'open', points })
  for (const item of itemsOf(file, points)) {
    unschedule(item)
    move(file, item, 'correction', at, office, { title: '需要补正', detail: `请在${longDay(dueOn)}前补正`, noticeId, reason: '等待补正' })
  }
}

/** Finds the correction that is still open, if there is one. */
export function openCorrection(file: CaseFile): CorrectionFile | undefined {
  return file.corrections.find(({ state }) => state === 'open')
}

/** When an open correction lapses. */
export function lapsesAt(correction: CorrectionFile): number {
  return endOfDay(correction.dueOn)
}

/** The consequence a correction notice states. */
export function consequenceOf(): string {
  return CONSEQUENCE
}

/** Takes the applicant's answer: what was replaced is replaced, and the departments go on. */
export function answerCorrection(file: CaseFile, correction: CorrectionFile, reply: CorrectionReply, at: number, office: Office): void {
  correction.state = 'answered'
  note(file, at, '已交回补正', '各部门继续办理，办理时限恢复计算')
  for (const point of correction.points) {
    const answer = reply.points.find(({ pointId }) => pointId === point.pointId)
    replace(file, point, answer)
    if (answer?.disagreement) note(file, at, `对${point.departmentName}补正要求的说明`, answer.disagreement)
  }
  for (const item of itemsOf(file, correction.points)) {
    if (item.state !== 'correction') continue
    const to = canMove('correction', 'received') ? 'received' : 'submitted'
    move(file, item, to, at, office, { title: '收到补正' })
    scheduleNext(item, at, office)
  }
}

function replace(file: CaseFile, point: PointFile, answer: CorrectionReply['points'][number] | undefined): void {
  const { fileId, value } = answer ?? {}
  const material = file.application.materials.find(({ materialId }) => materialId === point.materialId)
  if (fileId !== undefined && material?.fileIds) replacePage(material, point.pageIndex ?? 0, fileId, answer?.photoWarnings ?? [])
  if (value !== undefined && point.fieldId !== undefined) file.application.values[point.fieldId] = value
}

/** What the phone said of the page that is gone goes with it; what it said of the new one stands in its place. */
function replacePage(material: SubmittedMaterial, at: number, fileId: string, said: readonly PhotoWarning[]): void {
  const fileIds = (material.fileIds ?? []).map((one, index) => (index === at ? fileId : one))
  const photoWarnings = [...material.photoWarnings ?? [], ...said].filter((one) => fileIds.includes(one.fileId))
  Object.assign(material, photoWarnings.length > 0 ? { fileIds, usedAnyway: true, photoWarnings } : { fileIds, usedAnyway: undefined, photoWarnings: undefined })
}

/** Nobody answered in time: what was asked about ends, and what waits for it with it. */
export function lapseCorrection(file: CaseFile, correction: CorrectionFile, at: number, office: Office): void {
  correction.state = 'lapsed'
  for (const item of itemsOf(file, correction.points)) {
    if (item.state !== 'correction') continue
    item.decision = '逾期未补正，按补交不来办结'
    move(file, item, 'correction-lapsed', at, office, { title: '逾期未补正', detail: CONSEQUENCE, noticeId: correction.noticeId })
  }
  endDependants(file, at, office)
}

function itemsOf(file: CaseFile, points: readonly PointFile[]) {
  return file.items.filter((item) => points.some(({ itemId }) => itemId === item.itemId))
}

function stateOf(file: CaseFile, point: PointFile) {
  return file.items.find(({ itemId }) => itemId === point.itemId)?.state
}
