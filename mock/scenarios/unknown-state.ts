import type { Scenario } from './scenario'

const UNHEARD_OF = 'handed-to-province'

/** An item is in a state no client has heard of. */
export const unknownState: Scenario = {
  name: 'unknown-state',
  description: '没见过的状态：有一个事项的状态是新的，页面应当照样看得懂。',
  breaksContract: true,
  after: ({ operationId }, answer) => {
    if (operationId !== 'getServiceCase' || answer.kind !== 'json' || !('itemCases' in answer.body)) return answer
    const { itemCases } = answer.body
    if (!Array.isArray(itemCases)) return answer
    return { ...answer, body: { ...answer.body, itemCases: itemCases.map(strange) } }
  }
}

function strange(itemCase: object, index: number): object {
  return index === 0 ? { ...itemCase, state: UNHEARD_OF } : itemCase
}
