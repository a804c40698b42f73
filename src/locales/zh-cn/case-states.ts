import type { CaseStage } from '@types-contract/contract'
import type { ShownItemCaseState } from '@/domain/case-state/case-state'

/** How a state looks: never by colour alone. */
export interface StateWords {
  label: string
  icon: 'clock' | 'check-circle' | 'pause' | 'warning' | 'error' | 'info' | 'back' | 'stamp' | 'file' | 'parcel'
  tone: 'neutral' | 'blue' | 'green' | 'amber' | 'red'
}

const words = (label: string, icon: StateWords['icon'], tone: StateWords['tone']): StateWords => ({ label, icon, tone })

/** Every state of one item, and the neutral face of one nobody knows. */
export const itemStates: Readonly<Record<ShownItemCaseState, StateWords>> = {
  waiting: words('等前一项办好', 'clock', 'neutral'),
  submitted: words('已提交', 'file', 'blue'),
  'pre-review': words('预审', 'clock', 'blue'),
  received: words('已收件', 'file', 'blue'),
  correction: words('等您补正', 'warning', 'amber'),
  accepted: words('已受理', 'check-circle', 'blue'),
  'not-accepted': words('不予受理', 'error', 'red'),
  'in-review': words('正在审查', 'clock', 'blue'),
  'special-procedure': words('特别程序，暂停计时', 'pause', 'blue'),
  approved: words('准予', 'stamp', 'green'),
  refused: words('不予许可', 'error', 'red'),
  'making-certificate': words('正在制证', 'stamp', 'blue'),
  ready: words('可以领取', 'parcel', 'green'),
  concluded: words('已办结', 'check-circle', 'green'),
  returned: words('已退回', 'back', 'red'),
  voided: words('已作废', 'error', 'neutral'),
  transferred: words('已转报', 'info', 'blue'),
  'correction-lapsed': words('补交不来，已办结', 'error', 'red'),
  withdrawn: words('已撤回', 'back', 'neutral'),
  terminated: words('已终止', 'error', 'neutral'),
  unknown: words('部门正在处理', 'info', 'neutral')
}

/** Every stage of the whole case. */
export const caseStages: Readonly<Record<CaseStage, StateWords>> = {
  submitted: words('已提交', 'file', 'blue'),
  'in-progress': words('正在办', 'clock', 'blue'),
  correction: words('等您补正', 'warning', 'amber'),
  'partly-concluded': words('一部分办好了', 'clock', 'blue'),
  concluded: words('全部办完', 'check-circle', 'green'),
  withdrawn: words('已撤回', 'back', 'neutral'),
  terminated: words('已终止', 'error', 'neutral')
}
