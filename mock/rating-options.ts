import type { Grade, RatingOptions } from '@types-contract/contract'

type Reasons = RatingOptions['grades'][number]['reasons']

/** Working days in which a poor rating is answered; places differ, so it is told to the client. */
export const FOLLOW_UP_WORKING_DAYS = 15

const PRAISE: Reasons = [
  { id: 'clear-guide', text: '一次告知清楚' },
  { id: 'few-materials', text: '材料少、不重复填' },
  { id: 'fast', text: '办得快' },
  { id: 'online', text: '网上就能办完' },
  { id: 'kind-staff', text: '工作人员热情' }
]

const FAIR: Reasons = [
  { id: 'could-be-faster', text: '还可以再快些' },
  { id: 'could-be-simpler', text: '填写还可以再简单些' },
  { id: 'guide-unclear', text: '有的说明看不懂' }
]

const COMPLAINTS: Reasons = [
  { id: 'not-told-at-once', text: '没有一次告知清楚' },
  { id: 'asked-twice', text: '重复要材料、重复填写' },
  { id: 'late', text: '超过了承诺时限' },
  { id: 'sent-around', text: '让我来回跑' },
  { id: 'rude', text: '服务态度不好' },
  { id: 'broken', text: '系统不好用、经常出错' },
  { id: 'extra-charge', text: '多收费或变相收费' }
]

const TEXTS: Record<Grade, string> = {
  'very-satisfied': '非常满意',
  satisfied: '满意',
  'basically-satisfied': '基本满意',
  dissatisfied: '不满意',
  'very-dissatisfied': '非常不满意'
}

/** Grades and the reasons for each, as the rating platform publishes them. */
export const RATING_OPTIONS: RatingOptions = {
  version: '2026-1',
  followUpWorkingDays: FOLLOW_UP_WORKING_DAYS,
  grades: [
    { grade: 'very-satisfied', text: TEXTS['very-satisfied'], reasons: PRAISE },
    { grade: 'satisfied', text: TEXTS.satisfied, reasons: PRAISE },
    { grade: 'basically-satisfied', text: TEXTS['basically-satisfied'], reasons: FAIR },
    { grade: 'dissatisfied', text: TEXTS.dissatisfied, reasons: COMPLAINTS },
    { grade: 'very-dissatisfied', text: TEXTS['very-dissatisfied'], reasons: COMPLAINTS }
  ]
}

/** The last two grades are poor ratings (差评), which are followed up. */
export function isPoor(grade: Grade): boolean {
  return grade === 'dissatisfied' || grade === 'very-dissatisfied'
}
