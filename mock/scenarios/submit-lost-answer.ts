import type { Scenario } from './scenario'

const HANDS_IN: readonly string[] = ['submitApplication', 'submitCorrections', 'handInDeferredMaterials']

/** What is handed in is stored, but the first answer never arrives. */
export const submitLostAnswer: Scenario = {
  name: 'submit-lost-answer',
  description: '提交后断网：交的其实已收到，但第一次的回音丢了，再交一次也不会重复。',
  after: ({ operationId, idempotencyKey, count }, answer) => {
    const lost = HANDS_IN.includes(operationId) && count(idempotencyKey ?? '') === 1
    return lost && answer.kind === 'json' && answer.status < 300 ? { kind: 'lost' } : answer
  }
}
