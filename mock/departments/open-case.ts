import { evaluate } from '@/domain/conditions/evaluate'
import { makeItemCaseNumber } from '@/domain/formats/case-number'
import type { Application, CertificateDispute, ServiceItem } from '@types-contract/contract'
import type { CaseFile, Conduct, ItemFile } from '../records/shapes'
import { toDay } from '../time'
import { planPoints } from './correction-points'
import { giveDeferralNotice, planDeferred } from './deferred-promises'
import { factsOf } from './facts'
import { note } from './move'
import { issueNotice, longDay } from './notices'
import { departmentOf, type Office } from './office'
import { scheduleNext } from './schedule'
import { stepsOf } from './steps'

/** What a case is opened with. */
export interface Opening {
  application: Application
  ownerId: string
  caseNumber: string
  conduct: Conduct
  at: number
}

/** Opens a case: one sub-case per item, each with its own department and clock (一次分办). */
export function openCase(opening: Opening, office: Office): CaseFile {
  const { application, conduct, at } = opening
  const chosen = office.servicePackage.items.filter(({ id }) => application.itemIds.includes(id))
  const down = conduct.departmentDown ? downDepartment(chosen, office) : undefined
  const file: CaseFile = {
    caseNumber: opening.caseNumber,
    ownerId: opening.ownerId,
    application,
    conduct,
    submittedAt: at,
    items: chosen.map((item, index) => openItem(opening, item, index, chosen, office, item.departmentId === down)),
    events: [],
    notices: [],
    plannedPoints: [],
    corrections: [],
    results: [],
    certificates: [],
    ratings: []
  }
  const whole = { ...file, plannedPoints: planPoints(file, office), deferred: planDeferred(file, at, office) }
  handOut(whole, at, office)
  giveDeferralNotice(whole, at, office)
  return whole
}

function openItem(
  { application, conduct, caseNumber, at }: Opening, item: ServiceItem, index: number,
  chosen: readonly ServiceItem[], office: Office, stuck: boolean
): ItemFile {
  const facts = factsOf(application, toDay(at))
  const waitsFor = item.waitsFor.filter(({ itemId, when }) => chosen.some(({ id }) => id === itemId) && evaluate(when, facts)).map(({ itemId }) => itemId)
  const file: ItemFile = {
    itemCaseNumber: makeItemCaseNumber(caseNumber, index + 1),
    itemId: item.id,
    departmentId: item.departmentId,
    state: waitsFor.length > 0 ? 'waiting' : 'submitted',
    waitsFor,
    steps: stepsOf(item, facts, conduct, conduct.forceSpecialProcedure && index === 0),
    stuck,
    checked: false,
    spans: waitsFor.length > 0 ? [] : [{ kind: 'working', from: at }]
  }
  if (waitsFor.length === 0) scheduleNext(file, at, office)
  return file
}

const CERTIFICATE_FAULTS: Readonly<Record<CertificateDispute['reason'], string>> = {
  expired: '已经过期', 'not-mine': '不是本人的', 'wrong-details': '内容有误', 'wrong-photo': '照片不对', other: '其他问题'
}

/** The lead department gives the applicant one receipt for all. */
function handOut(file: CaseFile, at: number, office: Office): void {
  const { servicePackage } = office
  const departments = new Set(file.items.map(({ departmentId }) => departmentOf(office, departmentId).name))
  const { noticeId } = issueNotice(file, at, {
    kind: 'receipt',
    issuer: departmentOf(office, servicePackage.leadDepartmentId).name,
    paragraphs: [
      `${longDay(toDay(at))}收到您“${servicePackage.name}”一件事的申请，办件编号${file.caseNumber}。`,
      `共${file.items.length}个事项，已一次分办给${departments.size}个部门：${[...departments].join('、')}。`,
      '材料不齐的，我们会在5日内一次性告知；逾期不告知的，自收到之日起即为受理。'
    ]
  })
  note(file, at, '已提交，一次分办', `分给${departments.size}个部门，共${file.items.length}个事项`, noticeId)
  for (const { fieldId } of file.application.disputes ?? []) {
    const label = servicePackage.fields.find(({ id }) => id === fieldId)?.label ?? fieldId
    note(file, at, '共享数据有误的说明已转给数据来源部门', `“${label}”，不影响本次办理`)
  }
  for (const { materialId, reason } of file.application.certificateDisputes ?? []) {
    const name = servicePackage.materials.find(({ id }) => id === materialId)?.name ?? materialId
    note(file, at, '电子证照有误的说明已转给发证部门', `“${name}”：${CERTIFICATE_FAULTS[reason]}；这次按您交的材料办`)
  }
}

/** The department that answers nothing: not the lead one if another can begin. */
function downDepartment(chosen: readonly ServiceItem[], office: Office): string | undefined {
  const beginning = chosen.filter(({ waitsFor }) => waitsFor.every(({ itemId }) => !chosen.some(({ id }) => id === itemId)))
  const other = beginning.find(({ departmentId }) => departmentId !== office.servicePackage.leadDepartmentId)
  return (other ?? beginning[0])?.departmentId
}
