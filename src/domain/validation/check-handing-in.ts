import type { ApplicationProblem } from '@types-contract/contract'
import { isFilled } from '../conditions/contents'
import { FORMATS } from '../formats/registry'
import type { Plan } from '../plan/plan'
import type { MaterialEnvironment } from './check-materials'
import { problem } from './problem-codes'
import type { ReadApplication } from './read-application'

/** Every visible question must be answered, and no answer may lead out of the package. */
export function checkAnswers({ questionnaire }: Plan): ApplicationProblem[] {
  const { stop, visible, answers } = questionnaire
  if (stop) return [problem('answers.stopped', { source: 'answer', id: stop.question.id })]
  return visible.filter(({ id }) => answers[id] === undefined).map(({ id }) => problem('answers.incomplete', { source: 'answer', id }))
}

/** What is applied for must be exactly the plan: nothing outside it, nothing the law ties to it left out, and something at all. */
export function checkItems({ items, offered }: Plan, { itemIds }: ReadApplication): ApplicationProblem[] {
  const planned = items.map(({ item }) => item.id)
  if (planned.length === 0 && offered.length > 0 && itemIds.length === 0) return [problem('items.none', { source: 'application' })]
  const notAllowed = itemIds.filter((id) => !planned.includes(id)).map((id) => problem('item.not-allowed', { source: 'item', id }))
  const missing = planned.filter((id) => !itemIds.includes(id)).map((id) => problem('item.missing', { source: 'item', id }))
  return [...notAllowed, ...missing]
}

function missingParts({ kind, hallId, recipient, phone = '', address }: NonNullable<ReadApplication['delivery']>): string[] {
  if (kind === 'electronic') return []
  if (kind === 'window') return isFilled(hallId) ? [] : ['hall']
  const phoneFits = isFilled(phone) && !FORMATS.phone.check(FORMATS.phone.normalise(phone))
  const addressFits = isFilled(address?.region) && isFilled(address?.detail)
  return [...(isFilled(recipient) ? [] : ['recipient']), ...(phoneFits ? [] : ['phone']), ...(addressFits ? [] : ['address'])]
}

/** One delivery for the whole package, of a kind offered here, with all it needs. */
export function checkDelivery({ deliveries }: Plan, { delivery }: ReadApplication): ApplicationProblem[] {
  if (!delivery || !deliveries.some(({ kind }) => kind === delivery.kind)) return [problem('delivery.missing', { source: 'delivery' })]
  return missingParts(delivery).map((part) => problem('delivery.incomplete', { source: 'delivery' }, { parameters: { part } }))
}

/** Every consent that applies must be given. 依据: 个人信息保护法第十三条、第二十九条. */
export function checkConsents({ consents }: Plan, { consentIds }: ReadApplication): ApplicationProblem[] {
  return consents.filter(({ id }) => !consentIds.includes(id)).map(({ id }) => problem('consent.missing', { source: 'consent', id }))
}

/** Signed with a finger (a picture of it) or by typing the name. 依据: 国务院令第716号 (可靠电子签名与手写签名同等效力). */
export function checkSignature({ signature }: ReadApplication, env: MaterialEnvironment): ApplicationProblem[] {
  const { kind, fileId, text } = signature ?? {}
  const drawn = kind === 'drawn' && fileId !== undefined && env.fileExists?.(fileId) !== false
  return drawn || (kind === 'typed' && isFilled(text)) ? [] : [problem('signature.missing', { source: 'signature' })]
}
