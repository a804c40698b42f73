import type { Failure, FailureKind } from '@/shared/failures'

interface Words { title: string, text: string }

const WORDS: Readonly<Record<FailureKind, Words>> = {
  'session-expired': { title: '登录已过期', text: '请重新登录，填的内容都还在。' },
  'not-signed-in': { title: '需要先登录', text: '请登录后再看，填的内容都还在。' },
  'not-permitted': { title: '这里您看不了', text: '可能属于另一个账号。请换一个账号，或者打 12345 问一声。' },
  'not-found': { title: '没有找到', text: '可能是链接不完整或已经失效。可以回首页重新找。' },
  invalid: { title: '还有地方要改', text: '请按提示改好再试。' },
  conflict: { title: '内容有更新', text: '在另一台手机上改过。请刷新后再试。' },
  'stale-version': { title: '办事指南更新了', text: '请看看改了什么，再接着办。填的内容都还在。' },
  duplicate: { title: '已经交过了', text: '同一份申请不会办两次，可以在“办件”里看进度。' },
  'file-refused': { title: '这个文件没有收下', text: '请换一张清楚的照片或 PDF。' },
  busy: { title: '现在人多', text: '请等一会儿再试，填的内容都还在。' },
  'department-down': { title: '部门系统暂时连不上', text: '请等一会儿再试，或者去窗口办。' },
  offline: { title: '网络没有连上', text: '填的内容存在手机里。连上网再试。' },
  timeout: { title: '等得太久了', text: '网络可能不稳。请再试一次，不会重复提交。' },
  cancelled: { title: '已取消', text: '可以随时再来。' },
  'contract-broken': { title: '收到的内容看不懂', text: '可能是系统正在更新。请再试一次，或者打 12345 问一声。' },
  unexpected: { title: '出了点问题', text: '请再试一次。还不行就打 12345，我们帮您看。' }
}

/** The title, the sentence and the request number of a failure; the server's own sentence wins. */
export const failureWords = (failure: Failure): Words & { requestId?: string } => {
  const words = WORDS[failure.kind]
  return { title: words.title, text: failure.details.words ?? words.text, requestId: failure.details.requestId }
}
