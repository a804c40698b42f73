import type { ItemCaseState } from '@types-contract/contract'

/** One allowed move of an item case and the rule behind it. */
export interface Transition {
  to: ItemCaseState
  /** Legal basis, or the practice it follows; absent where one step of the work simply follows another. */
  basis?: string
}

const WITHDRAWN: Transition = { to: 'withdrawn', basis: '申请人在决定作出前撤回申请' }
const TERMINATED: Transition = { to: 'terminated', basis: '办理条件消失，或者前一事项没有办成' }
const CORRECTION: Transition = { to: 'correction', basis: '行政许可法第三十二条第一款第四项：当场或者五日内一次告知' }
const NOT_ACCEPTED: Transition = { to: 'not-accepted', basis: '行政许可法第三十二条第一款第一、二项：不需要许可或者不属于职权范围' }
const RETURNED: Transition = { to: 'returned', basis: '办结方式“退回”：预审不符合，退回申请人' }
const TRANSFERRED: Transition = { to: 'transferred', basis: '行政许可法第四十三条：审查后报上级机关决定（转报办结）' }
/** 推定: the vocabulary knows 补交不来 as a way to be concluded; that it also ends a promise that was not kept (容缺受理) is our reading. */
const LAPSED: Transition = { to: 'correction-lapsed', basis: '办结方式“补交不来”：容缺受理的材料到期没有补交（推定）' }
const VOIDED: Transition = { to: 'voided', basis: '办结方式“作废”：重复或者误报的申请' }

/**
 * Which state may follow which; what is not here cannot happen. The states and the ways to be
 * concluded (办结: 出证办结, 退回, 作废, 转报, 补交不来, 办结) are those of Jiangsu's case vocabulary.
 */
export const ITEM_CASE_TRANSITIONS: Readonly<Record<ItemCaseState, readonly Transition[]>> = {
  'waiting': [{ to: 'submitted', basis: '前一事项办好后开始' }, LAPSED, WITHDRAWN, TERMINATED],
  'submitted': [{ to: 'pre-review' }, { to: 'received', basis: '行政许可法第二十九条：提出申请' }, CORRECTION, VOIDED, LAPSED, WITHDRAWN, TERMINATED],
  'pre-review': [{ to: 'received' }, CORRECTION, RETURNED, VOIDED, LAPSED, WITHDRAWN, TERMINATED],
  'received': [
    { to: 'accepted', basis: '行政许可法第三十二条第一款第五项；逾期不告知的，自收到之日起即为受理' },
    CORRECTION, NOT_ACCEPTED, RETURNED, VOIDED, LAPSED, WITHDRAWN, TERMINATED
  ],
  'correction': [
    { to: 'received', basis: '申请人交回补正' },
    { to: 'accepted', basis: '行政许可法第三十二条第一款第五项：按要求提交全部补正材料' },
    { to: 'correction-lapsed', basis: '办结方式“补交不来”：逾期没有补正，或者容缺受理的材料到期没有补交（推定）' }, WITHDRAWN, TERMINATED
  ],
  'accepted': [
    { to: 'in-review', basis: '行政许可法第三十四条：审查' },
    { to: 'approved', basis: '行政许可法第三十四条第二款：当场作出决定' }, TRANSFERRED, LAPSED, WITHDRAWN, TERMINATED
  ],
  'in-review': [
    { to: 'special-procedure', basis: '行政许可法第四十五条：所需时间不计入期限' },
    { to: 'approved', basis: '行政许可法第三十八条第一款：准予' },
    { to: 'refused', basis: '行政许可法第三十八条第二款：不予许可并说明理由' }, TRANSFERRED, LAPSED, WITHDRAWN, TERMINATED
  ],
  'special-procedure': [{ to: 'in-review', basis: '行政许可法第四十五条：程序结束，恢复计时' }, LAPSED, WITHDRAWN, TERMINATED],
  'approved': [{ to: 'making-certificate', basis: '行政许可法第三十九条、第四十四条：十日内颁发证件' }, { to: 'ready' }, { to: 'concluded' }],
  'making-certificate': [{ to: 'ready' }, { to: 'concluded' }],
  'ready': [{ to: 'concluded', basis: '行政许可法第四十四条：送达' }],
  'not-accepted': [],
  'refused': [],
  'concluded': [],
  'returned': [],
  'voided': [],
  'transferred': [],
  'correction-lapsed': [],
  'withdrawn': [],
  'terminated': []
}
