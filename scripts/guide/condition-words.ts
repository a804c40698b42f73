import type { AnswerCondition, Condition, FieldCondition, ServicePackage } from '@types-contract/contract'
import { kindOf } from '@/domain/conditions/kinds'
import { formatFullDay } from '@/shared/format-date'
import { guideWords } from './words'

const words = guideWords.conditions

interface Named {
  name: string
  unit: string
  options: readonly { id: string, text: string }[]
}

const optionWords = ({ options }: Named, { is, oneOf }: Pick<AnswerCondition | FieldCondition, 'is' | 'oneOf'>): string =>
  [...(oneOf ?? []), ...(is === undefined ? [] : [is])].map((id) => {
    if (typeof id === 'boolean') return id ? words.yes : words.no
    return `“${options.find((option) => option.id === id)?.text ?? id}”`
  }).join(words.orWords)

/** Undefined when it compares no numbers. */
function limitWords({ name, unit }: Named, { atLeast, atMost }: Pick<AnswerCondition, 'atLeast' | 'atMost'>): string | undefined {
  if (atLeast !== undefined && atMost !== undefined) return words.between(name, atLeast, atMost, unit)
  if (atLeast !== undefined) return words.atLeast(name, atLeast, unit)
  return atMost === undefined ? undefined : words.atMost(name, atMost, unit)
}

const spaced = (unit: string | undefined): string => (unit ? ` ${unit}` : '')

function answerWords(condition: AnswerCondition, { questions }: ServicePackage, opposite: boolean): string {
  const question = questions.find(({ id }) => id === condition.answer)
  const named = { name: question?.text ?? '', unit: spaced(question?.unit), options: question?.options ?? [] }
  const say = opposite ? words.notAnswer : words.answer
  return limitWords(named, condition) ?? say(named.name, optionWords(named, condition))
}

function fieldWords(condition: FieldCondition, { fields }: ServicePackage): string {
  const field = fields.find(({ id }) => id === condition.field)
  const named = { name: field?.label ?? '', unit: spaced(field?.unit), options: field?.options ?? [] }
  if (condition.filled !== undefined) return condition.filled ? words.filled(named.name) : words.empty(named.name)
  return limitWords(named, condition) ?? words.field(named.name, optionWords(named, condition))
}

function oppositeWords(condition: Condition, servicePackage: ServicePackage): string {
  const one = kindOf(condition)
  const compares = one.kind === 'answer' && (one.answer.atLeast ?? one.answer.atMost) !== undefined
  if (one.kind === 'answer' && !compares) return answerWords(one.answer, servicePackage, true)
  if (one.kind === 'item') return words.notItem(itemName(servicePackage, one.itemId))
  return words.not(conditionWords(condition, servicePackage))
}

const itemName = ({ items }: ServicePackage, itemId: string): string => items.find(({ id }) => id === itemId)?.shortName ?? ''

/** A condition of a package as a sentence of its questions, items and days. */
export function conditionWords(condition: Condition, servicePackage: ServicePackage): string {
  const one = kindOf(condition)
  const part = (inner: Condition): string => {
    const said = conditionWords(inner, servicePackage)
    const { kind } = kindOf(inner)
    return kind === 'all' || kind === 'any' ? `（${said}）` : said
  }
  switch (one.kind) {
    case 'all': return one.parts.map(part).join(words.and)
    case 'any': return one.parts.map(part).join(words.or)
    case 'not': return oppositeWords(one.part, servicePackage)
    case 'answer': return answerWords(one.answer, servicePackage, false)
    case 'field': return fieldWords(one.field, servicePackage)
    case 'item': return words.item(itemName(servicePackage, one.itemId))
    case 'data-sharing': return one.wanted ? words.sharing : words.notSharing
    case 'from': return words.from(formatFullDay(one.date))
    case 'until': return words.until(formatFullDay(one.date))
  }
}
