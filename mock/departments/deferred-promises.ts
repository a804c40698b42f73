import { evaluate } from '@/domain/conditions/evaluate'
import { holdsDecision } from '@/domain/case-state/deferred-material'
import { isFinal } from '@/domain/case-state/case-state'
import { addWorkingDays } from '@/domain/working-days/working-days'
import type { DeferredMaterialState } from '@types-contract/contract'
import type { CaseFile, DeferredFile, ItemFile } from '../records/shapes'
import { endOfDay, HOUR, MINUTE, startOfDay, toDay } from '../time'
import { factsOf } from './facts'
import { note } from './move'
import { issueNotice, longDay } from './notices'
import { departmentOf, materialOf, REMINDER_WORKING_DAYS, type Office } from './office'

/** Personal time during which the clock does not race towards the day. */
export const DEFERRAL_PATIENCE = 30 * MINUTE
/** Hour of the day at which reminders go out. */
const REMINDS_AT = 9 * HOUR

/** What the notices say of a day that passes without the material. 依据: 办结方式“补交不来” (推定 for a promise). */
export const DEFERRAL_CONSEQUENCE = '到期没有补交的，需要它的事项按“补交不来”办结，其他事项照常办理；以后可以重新申请。'

/** What was promised for later in an application, and which of its items wait for it. */
export function planDeferred({ application, items }: Pick<CaseFile, 'application' | 'items'>, at: number, office: Office): DeferredFile[] {
  const facts = factsOf(application, toDay(at))
  return application.materials.filter(({ way }) => way === 'later').flatMap(({ materialId, dueOn }): DeferredFile[] => {
    const material = materialOf(office, materialId)
    const takers = material.neededBy.filter((by) => items.some(({ itemId }) => itemId === by.itemId) && evaluate(by.when, facts))
    if (takers.length === 0) return []
    const last = dueOn ?? addWorkingDays(office.calendar, toDay(at), material.deferral?.workingDays ?? 0)
    return [{
      materialId, itemIds: [...new Set(takers.map(({ itemId }) => itemId))], dueOn: last, state: 'owed',
      remindAt: reminderOf(last, at, office), patientUntil: office.personal + DEFERRAL_PATIENCE
    }]
  })
}

/** The morning of the day some working days before; none when that has passed when the promise is made. */
function reminderOf(dueOn: string, at: number, office: Office): number | undefined {
  const morning = startOfDay(addWorkingDays(office.calendar, dueOn, -REMINDER_WORKING_DAYS)) + REMINDS_AT
  return morning > at ? morning : undefined
}

/** How a promised material stands, also when what needed it has ended meanwhile. */
export function deferredStateOf(file: CaseFile, { itemIds, state }: DeferredFile): DeferredMaterialState {
  const over = itemIds.every((id) => file.items.some((item) => item.itemId === id && isFinal(item.state)))
  return over && holdsDecision(state) ? 'not-needed' : state
}

/** Whether an item cannot be decided yet for want of a promised material. */
export function waitsForMaterial(file: CaseFile, item: ItemFile): boolean {
  return promisesOf(file, item).some(({ state }) => holdsDecision(state))
}

/** Tells the applicant at the beginning what is owed, by when, and what happens otherwise. */
export function giveDeferralNotice(file: CaseFile, at: number, office: Office): void {
  const deferred = file.deferred ?? []
  if (deferred.length === 0) return
  const { noticeId } = issueNotice(file, at, {
    kind: 'deferral',
    issuer: departmentOf(office, office.servicePackage.leadDepartmentId).name,
    paragraphs: [
      '以下材料您选了以后再交，部门先受理、先审查：',
      ...deferred.map((one, index) => `${index + 1}. ${departmentNames(file, one, office)}：${materialOf(office, one.materialId).name}，请在${longDay(one.dueOn)}前补交。`),
      `材料收到、核对以后，才作出决定。${DEFERRAL_CONSEQUENCE}`
    ]
  })
  note(file, at, '容缺受理', `还要补交${deferred.length}份材料`, noticeId)
}

/** When a promise lapses. */
export function deferredLapsesAt({ dueOn }: DeferredFile): number {
  return endOfDay(dueOn)
}

/** The departments that need a promised material. */
export function departmentsOf(file: CaseFile, { itemIds }: DeferredFile, office: Office): string[] {
  const items = file.items.filter(({ itemId }) => itemIds.includes(itemId))
  return [...new Set(items.map(({ departmentId }) => departmentOf(office, departmentId).name))]
}

/** The same in one breath. */
export function departmentNames(file: CaseFile, promised: DeferredFile, office: Office): string {
  return departmentsOf(file, promised, office).join('、')
}

/** The promises an item waits for. */
export function promisesOf({ deferred = [] }: CaseFile, { itemId }: ItemFile): DeferredFile[] {
  return deferred.filter(({ itemIds }) => itemIds.includes(itemId))
}

/** The items that need a promised material and have not ended. */
export function itemsNeeding({ items }: CaseFile, { itemIds }: DeferredFile): ItemFile[] {
  return items.filter(({ itemId, state }) => itemIds.includes(itemId) && !isFinal(state))
}
