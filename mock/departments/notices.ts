import type { Notice, NoticeKind } from '@types-contract/contract'
import type { CaseFile } from '../records/shapes'
import { toDay, toInstant } from '../time'

/** What makes a notice besides its number and date. */
export interface NoticeText {
  kind: NoticeKind
  issuer: string
  paragraphs: string[]
}

const TITLES: Record<NoticeKind, string> = {
  receipt: '收件凭证',
  acceptance: '受理通知书',
  'non-acceptance': '不予受理通知书',
  correction: '一次性补正告知书',
  deferral: '容缺受理告知书',
  reminder: '补交材料提醒',
  'special-procedure': '特别程序告知书',
  decision: '办理结果告知书',
  withdrawal: '撤回申请确认书'
}

const MARKS: Record<NoticeKind, string> = {
  receipt: '收', acceptance: '受', 'non-acceptance': '不受', correction: '补', deferral: '容', reminder: '提', 'special-procedure': '特', decision: '决', withdrawal: '撤'
}

/** Issues a dated, numbered notice the applicant can keep, and files it with the case. */
export function issueNotice(file: CaseFile, at: number, { kind, issuer, paragraphs }: NoticeText): Notice {
  const order = file.notices.length + 1
  const notice: Notice = {
    noticeId: `${file.caseNumber}-N${String(order).padStart(2, '0')}`,
    kind,
    number: `句一件事${MARKS[kind]}〔${toDay(at).slice(0, 4)}〕${file.caseNumber.slice(-6)}-${String(order).padStart(2, '0')}号`,
    title: TITLES[kind],
    issuedAt: toInstant(at),
    issuer,
    paragraphs
  }
  file.notices.push(notice)
  return notice
}

/** Writes a day the way a notice does. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
