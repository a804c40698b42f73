import type { ItemCaseState } from '@types-contract/contract'

/** One allowed move of an item case and the rule behind it. */
export interface Transition {
  to: ItemCaseState
  basis?: string
}

const ended: Transition[] = [{ to: 'withdrawn', basis: '申请人可以撤回尚未作出决定的申请' }, { to: 'terminated', basis: '行政许可法第70条及前置事项不能办成' }]

/** Which state may follow which; what is not here cannot happen. */
export const ITEM_CASE_TRANSITIONS: Readonly<Record<ItemCaseState, readonly Transition[]>> = {
  waiting: [{ to: 'submitted', basis: '前置事项办好后开始' }, ...ended],
  submitted: [{ to: 'pre-review' }, { to: 'received', basis: '行政许可法第32条 收到申请' }, { to: 'transferred' }, { to: 'voided' }, ...ended],
  'pre-review': [{ to: 'received' }, { to: 'correction', basis: '行政许可法第32条 一次告知补正' }, { to: 'returned' }, ...ended],
  received: [
    { to: 'accepted', basis: '行政许可法第32条 受理' }, { to: 'correction', basis: '行政许可法第32条 五日内一次告知' },
    { to: 'not-accepted', basis: '行政许可法第32条 不予受理' }, ...ended
  ],
  correction: [
    { to: 'received', basis: '申请人补正后' }, { to: 'accepted', basis: '行政许可法第32条 按要求提交全部补正材料后受理' },
    { to: 'in-review' }, { to: 'correction-lapsed', basis: '逾期未补正' }, ...ended
  ],
  accepted: [{ to: 'in-review', basis: '行政许可法第34条 审查' }, { to: 'correction' }, { to: 'transferred' }, ...ended],
  'in-review': [
    { to: 'special-procedure', basis: '行政许可法第45条 不计入期限' }, { to: 'correction' },
    { to: 'approved', basis: '行政许可法第38条 准予' }, { to: 'refused', basis: '行政许可法第38条 不予许可并说明理由' }, ...ended
  ],
  'special-procedure': [{ to: 'in-review', basis: '行政许可法第45条 程序结束恢复计时' }, ...ended],
  approved: [{ to: 'making-certificate', basis: '行政许可法第44条 十日内颁发' }, { to: 'ready' }, { to: 'concluded' }],
  'making-certificate': [{ to: 'ready' }, { to: 'concluded' }],
  ready: [{ to: 'concluded' }],
  transferred: [{ to: 'received' }, { to: 'concluded' }, ...ended],
  'not-accepted': [], refused: [], concluded: [], returned: [], voided: [], 'correction-lapsed': [], withdrawn: [], terminated: []
}
