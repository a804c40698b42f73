import type { Option, Question, ServicePackage } from '@types-contract/contract'
import type { AnswerValue } from '@/domain/conditions/lookup'
import { WHILE_ASKING, type ConditionWorlds } from './condition-worlds'
import { ALL, NONE, type Diagrams, type Worlds } from './diagrams'
import type { Layout } from './layout'
import type { AnswerVariable } from './question-variable'
import { levelsOf, worldsWhere } from './variable'

/** A question as people come to it. */
export interface AskedQuestion {
  question: Question
  /** The question is asked: it is visible, and no answer before it led out of the package. */
  asked: Worlds
  /** The earlier questions are answered, and none of them led out of the package. */
  turn: Worlds
  /** It is its turn, and it is asked. */
  reached: Worlds
  /** For each option, where it is offered. */
  offered: readonly Worlds[]
}

/** The questionnaire as people walk it, for all of them at once. */
export interface WalkWorlds {
  questions: readonly AskedQuestion[]
  /** Exactly the questions that are asked have answers, and no option is chosen that is not offered. */
  walked: Worlds
  /** Some answer leads out of the package. */
  stopped: Worlds
}

/** Works out who is asked what. A question that is not asked has no answer, so nothing hidden counts. */
export function walkWorlds({ questions }: ServicePackage, { diagrams, answers }: Layout, conditions: ConditionWorlds): WalkWorlds {
  const met: AskedQuestion[] = []
  let stopped = NONE
  let walked = ALL
  for (const question of questions) {
    const variable = answers.get(question.id)
    if (!variable) continue
    const asked = diagrams.without(conditions.holding(question.visibleWhen, WHILE_ASKING), stopped)
    const offered = (question.options ?? []).map(({ when }) => conditions.holding(when, WHILE_ASKING))
    met.push({ question, asked, turn: diagrams.without(walked, stopped), reached: diagrams.both(walked, asked), offered })
    walked = diagrams.all([walked, answeredWhere(diagrams, variable, asked), onlyOffered(diagrams, variable, question, offered)])
    stopped = diagrams.any([stopped, worldsWhere(diagrams, variable, (answer) => chosenOf(question, answer).some(({ stop }) => stop))])
  }
  return { questions: met, walked, stopped }
}

/** The question has an answer exactly where it is asked; elsewhere no option is chosen, so that no world counts twice. */
function answeredWhere(diagrams: Diagrams, variable: AnswerVariable, asked: Worlds): Worlds {
  const answered = worldsWhere(diagrams, variable, (answer) => answer !== undefined)
  const untouched = diagrams.all(levelsOf(variable).map((level) => diagrams.choose(level, (value) => (value === 0 ? ALL : NONE))))
  return diagrams.any([diagrams.both(asked, answered), diagrams.without(untouched, asked)])
}

function onlyOffered(diagrams: Diagrams, variable: AnswerVariable, question: Question, offered: readonly Worlds[]): Worlds {
  return diagrams.all((question.options ?? []).map((option, index) => {
    if (offered[index] === ALL) return ALL
    const chosen = worldsWhere(diagrams, variable, (answer) => chosenOf(question, answer).includes(option))
    return diagrams.not(diagrams.without(chosen, offered[index] ?? ALL))
  }))
}

/** The options an answer names. */
export function chosenOf({ options = [] }: Question, answer: AnswerValue | undefined): Option[] {
  const ids = Array.isArray(answer) ? answer : [answer]
  return options.filter(({ id }) => ids.includes(id))
}
