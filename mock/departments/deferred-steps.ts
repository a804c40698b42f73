import { isFinal } from '@/domain/case-state/case-state'
import type { Application, DeferredMaterialReply } from '@types-contract/contract'
import type { CaseFile, DeferredFile, ItemFile } from '../records/shapes'
import { addOfficeMinutes } from '../time'
import { openCorrection } from './correction-round'
import { DEFERRAL_CONSEQUENCE, DEFERRAL_PATIENCE, departmentNames, itemsNeeding, promisesOf, waitsForMaterial } from './deferred-promises'
import { endDependants } from './dependants'
import { move, note, pauseClock, resumeClock } from './move'
import { issueNotice, longDay } from './notices'
import { departmentOf, itemOf, materialOf, type Office } from './office'
import { scheduleNext, unschedule } from './schedule'

/** Office minutes a department takes to look at what was handed in, and then to decide. */
const CHECK_MINUTES = 60
const DECIDE_MINUTES = 30

/** Stops an item short of its decision: from now on the applicant's material is all it waits for. */
export function holdForMaterial(file: CaseFile, item: ItemFile, at: number, office: Office): void {
  unschedule(item)
  item.awaitsMaterial = true
  item.steps = item.steps.map((step, index) => (index === 0 ? { ...step, minutes: DECIDE_MINUTES } : step))
  const owed = promisesOf(file, item).filter(({ state }) => state === 'owed').map(({ materialId }) => `“${materialOf(office, materialId).name}”`)
  if (owed.length === 0) return
  pauseClock(item, at, '等您补交材料')
  tell(file, item, at, office, '审查好了，等您补交材料', `收到${owed.join('、')}并核对以后作出决定，这期间时限暂停`)
}

/** Takes what was handed in: it stands in the application, and its department looks at it. */
export function takeDeferred(file: CaseFile, { materials }: DeferredMaterialReply, at: number, office: Office): void {
  for (const handed of materials) {
    const { materialId } = handed
    const promised = file.deferred?.find((one) => one.materialId === materialId)
    if (!promised) continue
    Object.assign(promised, { state: 'handed-in', handedInAt: at, checkAt: checkedAt(at, office), remindAt: undefined })
    file.application.materials = replaced(file.application, handed)
    note(file, at, `已补交“${materialOf(office, materialId).name}”`, `${departmentNames(file, promised, office)}正在核对`)
  }
  for (const item of file.items) {
    if (item.awaitsMaterial && promisesOf(file, item).every(({ state }) => state !== 'owed')) resumeClock(item, at)
  }
}

function replaced({ materials }: Application, handed: Application['materials'][number]): Application['materials'] {
  return materials.map((one) => (one.materialId === handed.materialId ? handed : one))
}

/** When a department has looked at what comes at an instant. */
export function checkedAt(at: number, office: Office): number {
  return addOfficeMinutes(office.calendar, at, CHECK_MINUTES)
}

/** The department has looked at it: it counts, and what waited for it goes on. */
export function acceptDeferred(file: CaseFile, promised: DeferredFile, at: number, office: Office): void {
  promised.state = 'accepted'
  promised.checkAt = undefined
  note(file, at, `“${materialOf(office, promised.materialId).name}”已核对，符合要求`)
  for (const item of itemsNeeding(file, promised)) {
    if (!item.awaitsMaterial || waitsForMaterial(file, item)) continue
    item.awaitsMaterial = false
    scheduleNext(item, at, office)
  }
}

/** A few days before the day the applicant gets a notice about everything that is due then, and time to read it. */
export function remind(file: CaseFile, first: DeferredFile, at: number, office: Office): void {
  const due = (file.deferred ?? []).filter((one) => one.remindAt === first.remindAt && one.state === 'owed')
  const names = due.map(({ materialId }) => `“${materialOf(office, materialId).name}”`).join('、')
  const { noticeId } = issueNotice(file, at, {
    kind: 'reminder',
    issuer: departmentOf(office, office.servicePackage.leadDepartmentId).name,
    paragraphs: [`您答应以后交的${names}，最晚${longDay(first.dueOn)}补交，在“办理进度”里点“去补交”。`, DEFERRAL_CONSEQUENCE]
  })
  for (const one of due) Object.assign(one, { remindAt: undefined, patientUntil: office.personal + DEFERRAL_PATIENCE })
  note(file, at, '提醒：还有材料要补交', `${names}，最晚${longDay(first.dueOn)}`, noticeId)
}

/** The day passed without it: what needed it ends, and what waits for that with it. */
export function lapseDeferred(file: CaseFile, promised: DeferredFile, at: number, office: Office): void {
  const name = materialOf(office, promised.materialId).name
  for (const item of itemsNeeding(file, promised)) {
    item.decision = `到期没有补交“${name}”，按“补交不来”办结`
    const { noticeId } = issueNotice(file, at, {
      kind: 'decision',
      issuer: departmentOf(office, item.departmentId).name,
      paragraphs: [
        `您申请的“${itemOf(office, item.itemId).name}”按容缺受理，“${name}”应当在${longDay(promised.dueOn)}前补交，到期没有收到，按“补交不来”办结。`,
        '其他事项不受影响。材料备齐后，在“办理进度”里点“重新申请”，填过的、交过的都带过去。'
      ]
    })
    move(file, item, 'correction-lapsed', at, office, { title: '到期没有补交', detail: item.decision, noticeId })
  }
  promised.state = 'lapsed'
  promised.remindAt = undefined
  endDependants(file, at, office)
  closeEmptyCorrection(file)
}

/** Nothing is asked any more about items that have all ended. */
function closeEmptyCorrection(file: CaseFile): void {
  const open = openCorrection(file)
  const asked = open?.points.map(({ itemId }) => itemId) ?? []
  if (open && file.items.every(({ itemId, state }) => !asked.includes(itemId) || isFinal(state))) open.state = 'lapsed'
}

function tell(file: CaseFile, item: ItemFile, at: number, office: Office, title: string, detail: string): void {
  file.events.push({ at, title, detail, itemId: item.itemId, departmentId: item.departmentId, departmentName: departmentOf(office, item.departmentId).name })
}
