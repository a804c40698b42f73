import type { Answers, Condition, ServiceItem } from '@types-contract/contract'
import { kindOf } from '@/domain/conditions/kinds'
import { evaluate } from '@/domain/conditions/evaluate'

/** Whether something can be true, and whether it can be false, while some things are still open. */
export interface Possible {
  yes: boolean
  no: boolean
}

const OPEN: Possible = { yes: true, no: true }
const SURE: Possible = { yes: true, no: false }
const NEVER: Possible = { yes: false, no: true }

/** What can become of a condition once the questions are answered; fields, sharing, dates and choices stay open. */
export function possible(condition: Condition | undefined, answers: Answers, items: ReadonlyMap<string, Possible>): Possible {
  if (!condition) return SURE
  const one = kindOf(condition)
  switch (one.kind) {
    case 'all': return combine(one.parts.map((part) => possible(part, answers, items)))
    case 'any': return flip(combine(one.parts.map((part) => flip(possible(part, answers, items)))))
    case 'not': return flip(possible(one.part, answers, items))
    case 'answer': return answered(condition, answers)
    case 'item': return items.get(one.itemId) ?? NEVER
    case 'field': case 'data-sharing': case 'from': case 'until': return OPEN
  }
}

function answered(condition: Condition, answers: Answers): Possible {
  return evaluate(condition, { answers, values: {}, itemIds: new Set(), dataSharing: true, today: '' }) ? SURE : NEVER
}

function combine(parts: readonly Possible[]): Possible {
  return { yes: parts.every(({ yes }) => yes), no: parts.some(({ no }) => no) }
}

function flip({ yes, no }: Possible): Possible {
  return { yes: no, no: yes }
}

/** Which items can be in the plan after these answers; the person's own choices stay open. */
export function possibleItems(items: readonly ServiceItem[], answers: Answers): ReadonlyMap<string, Possible> {
  let known = new Map(items.map(({ id }) => [id, OPEN]))
  for (let round = 0; round <= items.length; round += 1) {
    const before = known
    known = new Map(items.map((item) => [item.id, possibleItem(item, answers, before)]))
    if (items.every(({ id }) => same(known.get(id), before.get(id)))) break
  }
  return known
}

function possibleItem({ includedWhen, choice }: ServiceItem, answers: Answers, known: ReadonlyMap<string, Possible>): Possible {
  const { yes, no } = possible(includedWhen, answers, known)
  return { yes, no: no || choice === 'optional' || choice === 'preselected' }
}

function same(a: Possible | undefined, b: Possible | undefined): boolean {
  return a?.yes === b?.yes && a?.no === b?.no
}
