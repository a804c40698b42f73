import type { Condition } from '@types-contract/contract'
import { holds } from './evaluate'
import { kindOf } from './kinds'
import type { Lookup } from './lookup'

type Verdict = boolean | 'open'

const opposite = (verdict: Verdict): Verdict => (verdict === 'open' ? 'open' : !verdict)

/** True if all parts are, false if one part is, open otherwise. */
function judgeAll(parts: Condition[], judge: (part: Condition) => Verdict): Verdict {
  const verdicts = parts.map(judge)
  if (verdicts.includes(false)) return false
  return verdicts.includes('open') ? 'open' : true
}

function judgeCondition(condition: Condition, lookup: Lookup, isOpen: (questionId: string) => boolean): Verdict {
  const one = kindOf(condition)
  const judge = (part: Condition): Verdict => judgeCondition(part, lookup, isOpen)
  switch (one.kind) {
    case 'all': return judgeAll(one.parts, judge)
    case 'any': return opposite(judgeAll(one.parts, (part) => opposite(judge(part))))
    case 'not': return opposite(judge(one.part))
    case 'answer': return isOpen(one.answer.answer) ? 'open' : holds(condition, lookup)
    case 'field': case 'item': case 'data-sharing': case 'from': case 'until': return holds(condition, lookup)
  }
}

/** Whether a condition holds or may still come to hold, once the open questions are answered. */
export function canHold(condition: Condition | undefined, lookup: Lookup, isOpen: (questionId: string) => boolean): boolean {
  return condition === undefined || judgeCondition(condition, lookup, isOpen) !== false
}
