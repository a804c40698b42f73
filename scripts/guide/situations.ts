import type { Answers, Question, ServicePackage } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { typicalAnswers } from '@/features/catalogue/typical-plan'
import { answerText } from '@/features/guide/answer-text'
import { choicesOf } from '../../tests/support/paths/choices'
import { guideWords } from './words'

/** A common situation of a package: the usual answers, or these with one that decides differently. */
export interface Situation {
  /** Names its page. */
  id: string
  /** The answer that decides, to be read behind its question. */
  title: string
  /** The question that is answered differently from the usual. */
  question?: Question
  answers: Answers
  plan: Plan
  /** The same without data sharing. */
  declined: Plan
}

const MOST_VARIANTS = 5
/** A page of its own is worth a difference of at least one item, or one paper to hand in. */
const WORTH_A_PAGE = 3

const planOf = (servicePackage: ServicePackage, answers: Answers, today: string, dataSharing: boolean): Plan =>
  resolvePlan(servicePackage, { answers, droppedItemIds: [], addedItemIds: [], dataSharing, values: {}, today })

const itemIds = (plan: Plan): string[] => plan.items.map(({ item }) => item.id)
const toProvide = (plan: Plan): string[] => plan.materials.filter(({ status }) => status === 'to-provide').map(({ material }) => material.id)
const askedFields = (plan: Plan): string[] => plan.fields.filter(({ asked }) => asked).map(({ field }) => field.id)

const differing = (one: readonly string[], other: readonly string[]): number =>
  one.filter((id) => !other.includes(id)).length + other.filter((id) => !one.includes(id)).length

/** How differently two plans keep a person busy: an item and a paper weigh much, a field little. */
export const distance = (one: Plan, other: Plan): number =>
  3 * differing(itemIds(one), itemIds(other)) + 3 * differing(toProvide(one), toProvide(other)) + 0.2 * differing(askedFields(one), askedFields(other))

/** An answer, or of several the ones that were chosen. */
function titleOf(question: Question, answer: Answers[string]): string {
  const text = answerText(question, answer)
  return Array.isArray(answer) && answer.length > 0 ? guideWords.only(text) : text
}

interface Variant {
  situation: Situation
  difference: number
}

function variantsOf(servicePackage: ServicePackage, typical: Situation, today: string): Variant[] {
  return typical.plan.questionnaire.visible.flatMap((question) => choicesOf(question, servicePackage).filter(({ stops }) => !stops).flatMap(({ id, answer }) => {
    const answers = typicalAnswers(servicePackage, today, { ...typical.answers, [question.id]: answer })
    const plan = planOf(servicePackage, answers, today, true)
    if (!plan.questionnaire.complete) return []
    const counted = plan.questionnaire.answers
    const name = id === '' ? 'none' : id.split('+').join('-')
    return [{
      difference: distance(plan, typical.plan),
      situation: {
        id: `${question.id}--${name}`, title: titleOf(question, answer), question, answers: counted, plan, declined: planOf(servicePackage, counted, today, false)
      }
    }]
  }))
}

/** The most different ones, of every question one before any has a second; none that is like another. */
function choose(variants: readonly Variant[], typical: Situation): Situation[] {
  const chosen: Situation[] = []
  const isNew = ({ plan }: Situation): boolean => [typical, ...chosen].every((other) => distance(plan, other.plan) >= WORTH_A_PAGE)
  const times = ({ question }: Situation): number => chosen.filter((other) => other.question?.id === question?.id).length
  for (let round = 0; round < MOST_VARIANTS; round += 1) {
    const left = variants.filter(({ situation }) => isNew(situation))
    const best = [...left].sort((a, b) => times(a.situation) - times(b.situation) || b.difference - a.difference)[0]
    if (!best) break
    chosen.push(best.situation)
  }
  const order = variants.map(({ situation }) => situation)
  return chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** The common situations of a package, the usual one first; none while its questions do not lead to an end. */
export function situationsOf(servicePackage: ServicePackage, today: string): Situation[] {
  const plan = planOf(servicePackage, typicalAnswers(servicePackage, today), today, true)
  if (!plan.questionnaire.complete) return []
  const { answers } = plan.questionnaire
  const typical: Situation = { id: 'typical', title: guideWords.typical, answers, plan, declined: planOf(servicePackage, answers, today, false) }
  return [typical, ...choose(variantsOf(servicePackage, typical, today), typical)]
}
