import type { ApplicationProblem, Problem, StoredDraft } from '@types-contract/contract'

/** What an operation answers; turned into a response at one place. */
export type Answer =
  | { kind: 'json'; status: number; body: object; headers?: Record<string, string> }
  | { kind: 'empty' }
  | { kind: 'bytes'; bytes: Uint8Array; mediaType: string }
  | { kind: 'lost' }

/** Code of a problem as the contract lists them. */
export type ProblemCode = Problem['code']

/** What a problem may carry besides code and message. */
export interface ProblemExtras {
  message?: string
  problems?: ApplicationProblem[]
  currentVersion?: string
  currentDraft?: StoredDraft
  retryAfterSeconds?: number
}

/** A refusal; thrown anywhere below an operation, which is then undone as a whole. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(readonly code: ProblemCode, readonly extras: ProblemExtras = {}) {
    super(code)
  }
}

/** Answers with a body and 200, or another status. */
export function ok(body: object, status = 200): Answer {
  return { kind: 'json', status, body }
}

/** Answers 204. */
export function done(): Answer {
  return { kind: 'empty' }
}

const STATUSES: Record<ProblemCode, number> = {
  'session-expired': 401, 'not-signed-in': 401, 'not-permitted': 403, 'not-found': 404, invalid: 422, conflict: 409,
  'stale-version': 409, duplicate: 409, 'file-refused': 422, busy: 503, 'department-down': 503, unexpected: 500
}

const MESSAGES: Record<ProblemCode, string> = {
  'session-expired': '登录已过期，请重新登录，已填内容不会丢失。',
  'not-signed-in': '请先登录，再继续办理。',
  'not-permitted': '您没有办理这一步的权限，请核对办理人身份。',
  'not-found': '没有找到，请核对编号，或返回列表重新选择。',
  invalid: '有内容需要修改，请按提示逐项改正后再提交。',
  conflict: '内容已在别处更新，请核对后再保存。',
  'stale-version': '办事指南已更新，请查看变化后再提交。',
  duplicate: '这份申请已经提交过，请到“我的办件”查看。',
  'file-refused': '这个文件不能接收，请换一个。',
  busy: '办理的人较多，请稍后再试。',
  'department-down': '部门系统暂时没有响应，请稍后再试。',
  unexpected: '系统出了问题，请稍后再试，或拨打 12345。'
}

/** Turns a refusal into the answer the client gets. */
export function problemAnswer(refusal: Refusal, requestId: string): Answer {
  const { message = MESSAGES[refusal.code], ...rest } = refusal.extras
  const body: Problem = { code: refusal.code, message, requestId, ...rest }
  const seconds = rest.retryAfterSeconds
  return {
    kind: 'json',
    status: STATUSES[refusal.code],
    body,
    ...(seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } })
  }
}
