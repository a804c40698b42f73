import type { CaseFile, ItemFile, Step } from '../records/shapes'
import { sendNoticeWhenChecked } from './correction-round'
import { waitsForMaterial } from './deferred-promises'
import { holdForMaterial } from './deferred-steps'
import { deliver } from './deliver'
import { endDependants, startDependants } from './dependants'
import { move } from './move'
import { issueNotice } from './notices'
import { departmentOf, itemOf, type Office } from './office'
import { scheduleNext, unschedule } from './schedule'

/** Lets a department take the step that is due. */
export function takeStep(file: CaseFile, item: ItemFile, at: number, office: Office): void {
  const step = item.steps[0]
  if (!step) throw new Error(`Item ${item.itemId} has no step to take`)
  if (step.to === 'accepted') return checkFirst(file, item, at, office)
  if (step.to === 'approved' && waitsForMaterial(file, item)) return holdForMaterial(file, item, at, office)
  item.steps = item.steps.slice(1)
  if (step.to === 'approved' && isTarget(file, item, 'refused')) return refuse(file, item, at, office)
  go(file, item, step, at, office)
  if (step.to === 'concluded') startDependants(file, at, office)
  else scheduleNext(item, at, office)
}

/** The acceptance check: what is missing waits for the one notice of all departments. */
function checkFirst(file: CaseFile, item: ItemFile, at: number, office: Office): void {
  item.checked = true
  unschedule(item)
  const asks = file.plannedPoints.some(({ itemId }) => itemId === item.itemId)
  if (isTarget(file, item, 'not-accepted')) notAccept(file, item, at, office)
  else if (!asks) accept(file, item, at, office)
  sendNoticeWhenChecked(file, at, office)
}

function accept(file: CaseFile, item: ItemFile, at: number, office: Office): void {
  const definition = itemOf(office, item.itemId)
  const department = departmentOf(office, item.departmentId)
  item.steps = item.steps.slice(1)
  const { noticeId } = issueNotice(file, at, {
    kind: 'acceptance',
    issuer: department.name,
    paragraphs: [
      acceptedWords(file, item, definition.name),
      definition.promisedWorkingDays === 0 ? '本事项即时办结。' : `承诺自收件之日起${definition.promisedWorkingDays}个工作日内办结，补正和特别程序的时间不计算在内。`
    ]
  })
  move(file, item, 'accepted', at, office, { title: '已受理', detail: definition.visitNote, noticeId })
  scheduleNext(item, at, office)
}

function acceptedWords(file: CaseFile, item: ItemFile, name: string): string {
  if (!waitsForMaterial(file, item)) return `您申请的“${name}”材料齐全、符合法定形式，现予受理。`
  return `您申请的“${name}”，除约定补交的材料外，材料齐全、符合法定形式，按容缺受理现予受理；补交的材料收到并核对以后作出决定。`
}

function notAccept(file: CaseFile, item: ItemFile, at: number, office: Office): void {
  const department = departmentOf(office, item.departmentId)
  item.decision = '申请事项不属于本部门职权范围，不予受理'
  const { noticeId } = issueNotice(file, at, {
    kind: 'non-acceptance',
    issuer: department.name,
    paragraphs: [
      `您申请的“${itemOf(office, item.itemId).name}”不属于本部门职权范围，决定不予受理，请向有权机关申请。`,
      '如不服本决定，可以在收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。'
    ]
  })
  move(file, item, 'not-accepted', at, office, { title: '不予受理', detail: item.decision, noticeId })
  endDependants(file, at, office)
}

function refuse(file: CaseFile, item: ItemFile, at: number, office: Office): void {
  item.decision = '经审查，不符合法定条件，不予许可'
  const { noticeId } = issueNotice(file, at, {
    kind: 'decision',
    issuer: departmentOf(office, item.departmentId).name,
    paragraphs: [
      `您申请的“${itemOf(office, item.itemId).name}”经审查不符合法定条件，决定不予许可。`,
      '如不服本决定，可以在收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。'
    ]
  })
  move(file, item, 'refused', at, office, { title: '不予许可', detail: item.decision, noticeId })
  endDependants(file, at, office)
}

function go(file: CaseFile, item: ItemFile, step: Step, at: number, office: Office): void {
  const name = itemOf(office, item.itemId).shortName
  switch (step.to) {
    case 'received':
      return move(file, item, 'received', at, office, { title: '部门已收件' })
    case 'in-review':
      return move(file, item, 'in-review', at, office, { title: step.procedure ? `${step.procedure.name}结束，继续审查` : '正在审查' })
    case 'special-procedure':
      return pauseFor(file, item, step, at, office)
    case 'approved':
      item.decision = '准予办理'
      return move(file, item, 'approved', at, office, { title: '审查通过', detail: item.decision })
    case 'making-certificate':
      return move(file, item, 'making-certificate', at, office, { title: '正在制证' })
    case 'ready':
      deliver(file, item, at, office)
      return move(file, item, 'ready', at, office, { title: '已出件', detail: `${name}的结果可以领取` })
    default:
      if (!file.results.some(({ itemId }) => itemId === item.itemId)) deliver(file, item, at, office)
      return move(file, item, step.to, at, office, { title: '已办结' })
  }
}

function pauseFor(file: CaseFile, item: ItemFile, step: Step, at: number, office: Office): void {
  const { name = '特别程序', days = 0, dayKind = 'working' } = step.procedure ?? {}
  const length = `${days}个${dayKind === 'working' ? '工作日' : '自然日'}`
  const { noticeId } = issueNotice(file, at, {
    kind: 'special-procedure',
    issuer: departmentOf(office, item.departmentId).name,
    paragraphs: [`“${itemOf(office, item.itemId).name}”需要进行${name}，预计${length}，所需时间不计算在办理时限内。`]
  })
  move(file, item, 'special-procedure', at, office, { title: name, detail: `预计${length}，期间不计入办理时限`, noticeId, reason: name })
}

/** The one item of the case that meets the fate its conduct foresees. */
function isTarget(file: CaseFile, item: ItemFile, outcome: 'refused' | 'not-accepted'): boolean {
  if (file.conduct.outcome !== outcome) return false
  const alone = file.items.filter((one) => one.waitsFor.length === 0 && !waitedFor(file, one))
  return item === (alone[alone.length - 1] ?? file.items[file.items.length - 1])
}

function waitedFor(file: CaseFile, item: ItemFile): boolean {
  return file.items.some(({ waitsFor }) => waitsFor.includes(item.itemId))
}
