import { commonText } from '@/locales/zh-cn/common'
import type { PublishedPackage } from '../edition'
import { html, type Part } from '../html'
import { section } from '../parts/basics'
import { guideWords } from '../words'

/** The situations of a package that have a page, but for the one that is looked at. */
export function situationLinks({ situations }: PublishedPackage, title: string, hint: string, except?: string): Part {
  const others = situations.filter(({ id }) => id !== except)
  if (others.length === 0) return undefined
  const links = others.map(({ id, question, title: answer, plan }) => html`<li><a class="situation" href="${`${id}.html`}">${question && html`<span class="situation__question">${question.text}</span>`}<span class="situation__answer">${answer}</span><span class="situation__line">${guideWords.situationLine(plan.items.length, commonText.workingDays(plan.timeline.totalWorkingDays), plan.savings.materialsToProvide)}</span></a></li>`)
  return section(title, html`<ul class="situations">${links}</ul>`, hint === '' ? {} : { hint })
}
