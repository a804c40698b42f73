import { type Answer, Refusal } from './answers'
import type { PersonalOperation, SignedInCall } from './operation'

const SHORTEST_KEY = 16
const LONGEST_KEY = 64

/**
 * Does an operation for a person. When the operation asks for an idempotency key, the same
 * key with the same body gets the first answer again and nothing is done twice; the key is
 * written in the same transaction as what was done.
 */
export async function repeatable<Input>(
  operation: PersonalOperation<Input>, call: SignedInCall, input: Input, request: Request
): Promise<Answer> {
  const { store } = call.context
  if (!operation.fingerprint) return store.transaction(() => operation.act(call, input))
  const key = `${call.person.personId}:${operation.id}:${keyOf(request)}`
  const path = new URL(request.url).pathname
  const digest = `${path} ${await operation.fingerprint(input)}`
  return store.transaction(() => {
    const kept = store.get('answers', key)
    if (kept && kept.digest !== digest) throw new Refusal('duplicate', { message: '同一个提交编号已用于另一份内容，请刷新后重试。' })
    if (kept && typeof kept.body === 'object' && kept.body !== null) return { kind: 'json', status: kept.status, body: kept.body }
    const answer = operation.act(call, input)
    if (answer.kind === 'json') store.put('answers', key, { digest, status: answer.status, body: answer.body })
    return answer
  })
}

function keyOf(request: Request): string {
  const key = request.headers.get('idempotency-key') ?? ''
  if (key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY) return key
  throw new Refusal('invalid', {
    message: '提交缺少编号，请更新到最新版本后再试。',
    problems: [{ code: 'malformed', severity: 'error', source: 'application', parameters: { path: 'Idempotency-Key' } }]
  })
}
