import { canMove } from '@/domain/case-state/case-state'
import type { ItemCaseState } from '@types-contract/contract'
import type { CaseFile, ItemFile } from '../records/shapes'
import { openCorrection } from './correction-round'
import { move } from './move'
import { issueNotice } from './notices'
import { departmentOf, itemOf, type Office } from './office'

const DECIDED: readonly ItemCaseState[] = ['approved', 'making-certificate', 'ready']

/** The items that can still be withdrawn: those no department has decided. */
export function withdrawableItems(file: CaseFile): ItemFile[] {
  return file.items.filter(({ state }) => !DECIDED.includes(state) && canMove(state, 'withdrawn'))
}

/** Withdraws every item that can be; what is decided goes on. */
export function withdraw(file: CaseFile, at: number, office: Office): void {
  const items = withdrawableItems(file)
  const names = items.map(({ itemId }) => itemOf(office, itemId).shortName)
  const { noticeId } = issueNotice(file, at, {
    kind: 'withdrawal',
    issuer: departmentOf(office, office.servicePackage.leadDepartmentId).name,
    paragraphs: [`您已撤回以下事项的申请：${names.join('、')}。`, '撤回后可以重新申请，已经办好的事项不受影响。']
  })
  for (const item of items) {
    item.decision = '申请人撤回'
    move(file, item, 'withdrawn', at, office, { title: '已撤回', noticeId })
  }
  const open = openCorrection(file)
  if (open) open.state = 'lapsed'
  file.plannedPoints = []
}
