import type { Scenario } from './scenario'

/** What is handed in is stored, but the first answer never arrives. */
export const submitLostAnswer: Scenario = {
  name: 'submit-lost-answer',
  description: '提交后断网：申请其实已收到，但第一次的回音丢了，再交一次也不会重复。',
  after: ({ operationId, idempotencyKey, count }, answer) => {
    const lost = operationId === 'submitApplication' && count(idempotencyKey ?? '') === 1
    return lost && answer.kind === 'json' && answer.status === 201 ? { kind: 'lost' } : answer
  }
}
