import type { Answers, Question, ServicePackage } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { resolveQuestions } from '@/domain/situations/resolve-questions'

/** Authors put the usual answer first; of several, all are taken: that is what a package is for. */
function usualAnswer({ kind, options = [], min }: Question): Answers[string] {
  const inside = options.filter((option) => option.stop === undefined).map((option) => option.id)
  switch (kind) {
    case 'single': return inside[0] ?? ''
    case 'multiple': return inside
    case 'number': return min ?? 1
  }
}

/** Answers of the usual situation, question after question, as far as it leads; `given` ones stay as they are. */
export function typicalAnswers(servicePackage: ServicePackage, today: string, given: Answers = {}): Answers {
  let answers = given
  for (let round = 0; round < servicePackage.questions.length; round += 1) {
    const { next } = resolveQuestions(servicePackage, answers, today)
    if (!next) break
    answers = { ...answers, [next.id]: usualAnswer(next) }
  }
  return answers
}

/** The plan of the usual situation, from which the page of a package counts what it spares. */
export const typicalPlan = (servicePackage: ServicePackage, today: string): Plan => resolvePlan(servicePackage, {
  answers: typicalAnswers(servicePackage, today), droppedItemIds: [], addedItemIds: [], dataSharing: true, values: {}, today
})
