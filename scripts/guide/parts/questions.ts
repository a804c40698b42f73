import type { Option } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { answerText } from '@/features/guide/answer-text'
import { guideText } from '@/locales/zh-cn/guide'
import { conditionWords } from '../condition-words'
import { departmentOf, type PublishedPackage } from '../edition'
import { html, type Html, type Part } from '../html'
import { questionEffects, type OptionEffect } from '../option-effects'
import { guideWords } from '../words'
import { facts } from './basics'

const SENTENCES = guideText.notice.itemSheet.reasonSeparator

/** An answer that leads out of the package: why, and where to. */
function stopLines(published: PublishedPackage, { stop }: Option): Part {
  if (!stop) return undefined
  const { reason, advice, departmentId } = stop
  return html`<p class="stop"><span class="tag tag--amber">${guideWords.stops}</span> ${reason}${advice}${departmentId !== undefined && guideWords.stopDepartment(departmentOf(published, departmentId))}</p>`
}

function optionLines(published: PublishedPackage, { text, option, usual, changes }: OptionEffect, marksUsual: boolean): Html {
  return html`<li class="option"><p class="option__text">${text}${usual && marksUsual && html` <span class="tag">${guideWords.usual}</span>`}</p>
${option?.hint !== undefined && html`<p class="hint">${option.hint}</p>`}
${option?.when && html`<p class="hint">${guideWords.offered(conditionWords(option.when, published.servicePackage))}</p>`}
${changes.length > 0 && html`<p class="option__changes">${changes.join(SENTENCES)}</p>`}
${option && stopLines(published, option)}</li>`
}

/** Every question, when and why it is asked, and what each answer changes. */
export function allQuestions(published: PublishedPackage, today: string): Html {
  const { servicePackage } = published
  const effects = questionEffects(servicePackage, today)
  return html`<ol class="questions">${effects.map(({ question, effects: options }) => html`<li class="question"><h3>${question.text}</h3>
<p class="hint">${question.why}</p>
${question.visibleWhen && html`<p class="hint">${guideWords.asked(conditionWords(question.visibleWhen, servicePackage))}</p>`}
${question.toVerify !== undefined && html`<p class="hint">${guideText.question.toVerify(question.toVerify)}</p>`}
<ul class="options">${options.map((effect) => optionLines(published, effect, question.kind === 'single'))}</ul></li>`)}</ol>`
}

/** The answers a plan was worked out from. */
export const answerFacts = ({ questionnaire: { visible, answers } }: Plan, differs?: string): Html =>
  facts(visible.map((question) => {
    const text = answerText(question, answers[question.id])
    return [question.text, question.id === differs ? html`<strong>${text}</strong>` : text] as const
  }))
