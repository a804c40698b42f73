import type { Question } from '@types-contract/contract'
import { leavesOf } from '../leaves'
import { conditionsInForce } from './conditions-in-force'
import { NONE, type Worlds } from '../worlds/diagrams'
import { chosenOf, type AskedQuestion } from '../worlds/walk-worlds'
import { worldsWhere } from '../worlds/variable'
import { reportWhere, tell, type Proof } from './proof'

/** Every question is asked of somebody and decides something; every answer leads to a plan or says where else to go. */
export function proveQuestions(proof: Proof): void {
  const { within: { walk } } = proof
  for (const met of walk.questions) {
    proveReached(proof, met)
    proveOptions(proof, met)
  }
  proveDecisions(proof)
  proveSomethingToDo(proof)
}

function proveReached({ report }: Proof, { question: { id, text }, reached }: AskedQuestion): void {
  if (reached === NONE) report(['questions', id], `问题“${text}”怎么答都问不到`, '改它的 when，或删掉这个问题')
}

function proveOptions({ within, report }: Proof, { question, reached, offered }: AskedQuestion): void {
  const { diagrams, planned, layout, walk } = within
  const { id, kind, options = [] } = question
  const variable = layout.answers.get(id)
  if (!variable) return
  const stuck = kind === 'single' && options.length > 0 ? diagrams.without(reached, diagrams.any([...offered])) : NONE
  if (stuck !== NONE) report(['questions', id, 'options'], `问到“${question.text}”时，一个选项也没有。${tell(within, stuck) ?? ''}`, '改选项的 when，总要留下一个选项')
  for (const option of options.filter(({ stop }) => !stop)) {
    const chosen = diagrams.both(walk.walked, worldsWhere(diagrams, variable, (answer) => chosenOf(question, answer).includes(option)))
    if (chosen === NONE || diagrams.both(planned, chosen) !== NONE) continue
    report(['questions', id, 'options', option.id], `选了“${option.text}”，后面怎么答都办不成。${tell(within, chosen) ?? ''}`, '在这个选项里写 stop，或给后面的问题留一个能办的选项')
  }
}

/** A question that no condition looks at, that leads nowhere and that fills no field was asked for nothing. */
function proveDecisions({ within, report }: Proof): void {
  const { questions, fields } = within.servicePackage
  const looked = new Set<string>(fields.flatMap(({ derived, group }) => [derived, ...(group?.fields ?? []).map((child) => child.derived)])
    .flatMap((derived) => (derived?.kind === 'answer-text' ? [derived.from] : [])))
  for (const { condition } of conditionsInForce(within)) leavesOf(condition).forEach((leaf) => { if ('answer' in leaf) looked.add(leaf.answer) })
  for (const question of questions) {
    if (!looked.has(question.id) && !leadsOut(question)) report(['questions', question.id], `问题“${question.text}”怎么答都一样`, '写上它决定什么，或删掉这个问题')
  }
}

function leadsOut({ options = [] }: Question): boolean {
  return options.some(({ stop }) => stop !== undefined)
}

/** Whoever answers to the end can have something done. */
function proveSomethingToDo(proof: Proof): void {
  const { within, report } = proof
  const { diagrams, plan, planned, servicePackage: { items } } = within
  if (planned === NONE) return report(['questions'], '怎么答都走不到最后', '至少留一种能办的答法')
  const something: Worlds = within.whateverIsChosen(diagrams.any(items.map(({ id }) => plan.included(id))))
  reportWhere(proof, diagrams.not(something), ['items'], '有一种答法，一件事都办不了', '给这种情况安排事项，或在选项里写 stop 说明去哪里办')
}
