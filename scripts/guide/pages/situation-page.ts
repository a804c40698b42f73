import type { ServicePackage } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { comparePlans } from '@/domain/plan/what-changes'
import { feeWords, outcomeNames } from '@/features/guide/plan-words'
import { departmentName } from '@/features/guide/department-name'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import type { Edition, PublishedPackage } from '../edition'
import { html, type Html, type Part } from '../html'
import { facts, list, section } from '../parts/basics'
import { chart } from '../parts/chart'
import { fieldCounts, plannedForms, typedFields } from '../parts/forms'
import { plannedItems } from '../parts/items'
import { layout } from '../parts/layout'
import { plannedMaterials } from '../parts/materials'
import { answerFacts } from '../parts/questions'
import { windowLine } from '../parts/windows'
import type { Situation } from '../situations'
import { guideWords } from '../words'
import { figures } from './figures'
import { situationLinks } from './situation-links'

const notice = guideText.notice
const LONG = 24

/** What it costs to keep departments from sharing what they know. */
function sharingWords(servicePackage: ServicePackage, { plan, declined }: Situation): string {
  const { materialsAdded } = comparePlans(plan, declined)
  const names = list(servicePackage.materials.map(({ id, name }) => materialsAdded.includes(id) && name))
  const [before, after] = [plan.savings.fieldsTyped, declined.savings.fieldsTyped]
  const sentences = [names && `${notice.sharing.back(names)}。`, after !== before && guideWords.sharingFields(before, after)].filter(Boolean)
  return sentences.length > 0 ? sentences.join('') : guideWords.sharingSame
}

/** Items a person may add to this plan. */
function optionalItems(servicePackage: ServicePackage, { plan }: Situation): Part {
  const open = plan.offered.filter(({ included }) => !included)
  if (open.length === 0) return undefined
  const lines = open.map(({ item }) => [item.name, notice.optionalLine(departmentName(servicePackage, item.departmentId), item.promisedWorkingDays)] as const)
  return section(guideWords.optionalItems, facts(lines), { hint: guideWords.optionalItemsHint })
}

/** How it is handed over, where it is handled, what it costs. */
function endings({ servicePackage }: PublishedPackage, { plan }: Situation, edition: Edition): Html {
  const deliveries = plan.deliveries.map(({ text, note }) => (note === undefined ? text : `${text}（${note}）`))
  return facts([
    [notice.fees, html`<span data-cell="fees">${feeWords(plan)}</span>`],
    [notice.results, html`<span data-cell="results">${outcomeNames(plan)}</span>`],
    [guideWords.deliveries, list(deliveries)],
    [guideWords.windows, windowLine(servicePackage, edition.halls)]
  ])
}

const heading = (published: PublishedPackage, { question, title, plan }: Situation): Html => {
  const { name, alias } = published.servicePackage
  return html`<div class="hero"><p class="crumb"><a href="index.html">${commonText.fullName(name, alias)}</a></p>
<h1>${question ? html`<span class="asked">${question.text}</span>${title}` : title}</h1>
<p class="lead" data-cell="summary">${notice.summary(plan.items.length, plan.timeline.totalWorkingDays)}</p></div>`
}

/** Too long for two sheets in ordinary type. */
const isLong = ({ items, materials, savings }: Plan): boolean => 1.3 * items.length + materials.length + savings.fieldsSummed / 12 > LONG

/** One situation on one or two sheets: what the app's notice tells for the same answers. */
export function situationPage(edition: Edition, published: PublishedPackage, situation: Situation): Html {
  const { servicePackage } = published
  const { plan, declined, question } = situation
  const name = commonText.fullName(servicePackage.name, servicePackage.alias)
  const title = guideWords.situationOf(name, `${question?.text ?? ''}${situation.title}`)
  const frame = { edition, title, root: '../', data: `${situation.id}.json`, servicePackage, sheet: title, dense: isLong(plan), quiet: servicePackage.tone === 'quiet' } as const
  return layout(frame, html`${heading(published, situation)}
${figures(plan)}
${section(guideWords.yourAnswers, answerFacts(plan, question?.id))}
${section(notice.items(plan.items.length), [plannedItems(servicePackage, plan), chart(plan), plan.timeline.overJointLimit && html`<p class="hint">${notice.overLimit}</p>`])}
${section(plan.materials.length > 0 ? guideWords.materialTotal(plan.materials.length, plan.savings.materialsExempt) : notice.noMaterials, [plannedMaterials(published, plan, declined), html`<p class="hint" data-cell="declined-sum">${guideWords.sharing}：${sharingWords(servicePackage, situation)}</p>`])}
${section(guideWords.endings, endings(published, situation, edition))}
${optionalItems(servicePackage, situation)}
${section(guideWords.typedTitle, [html`<p data-cell="field-counts">${fieldCounts(plan)}</p>`, typedFields(plan)])}
${section(guideWords.forms, plannedForms(servicePackage, plan), { hint: guideWords.formsHint })}
<div class="screen-only">${situationLinks(published, guideWords.others, '', situation.id)}</div>`)
}

