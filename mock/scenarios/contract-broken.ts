import type { Scenario } from './scenario'

/** One answer is not what the contract says. */
export const contractBroken: Scenario = {
  name: 'contract-broken',
  description: '数据不对：办件详情缺了一部分，看页面会不会出错。',
  breaksContract: true,
  after: ({ operationId }, answer) => {
    if (operationId !== 'getServiceCase' || answer.kind !== 'json' || answer.status !== 200) return answer
    const kept = Object.entries(answer.body).filter(([name]) => name !== 'itemCases')
    return { ...answer, body: { ...Object.fromEntries(kept), stage: 7 } }
  }
}
