import type { ServicePackage } from '@types-contract/contract'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { departmentName } from '@/features/guide/department-name'
import type { Edition, PublishedPackage } from '../edition'
import { html, type Html, type Part } from '../html'
import { basisLines, bullets, facts, list, section } from '../parts/basics'
import { allForms, fieldCounts } from '../parts/forms'
import { allItems } from '../parts/items'
import { layout } from '../parts/layout'
import { allMaterials } from '../parts/materials'
import { allQuestions } from '../parts/questions'
import { windowTable } from '../parts/windows'
import { guideWords } from '../words'
import { figures } from './figures'
import { situationLinks } from './situation-links'

const words = catalogueText.package

function departmentWords(servicePackage: ServicePackage): string {
  const { leadDepartmentId, coordinatingDepartmentIds } = servicePackage
  const others = coordinatingDepartmentIds.filter((id) => id !== leadDepartmentId).map((id) => departmentName(servicePackage, id))
  return list([words.leads(departmentName(servicePackage, leadDepartmentId)), ...others])
}

function feeLines({ items }: ServicePackage): string {
  const charged = items.filter(({ fee }) => fee.kind !== 'free').map(({ shortName, fee }) => words.fees.of(shortName, fee.text))
  return charged.length > 0 ? charged.join('；') : words.fees.free
}

const basicFacts = ({ servicePackage }: PublishedPackage): Html => facts([
  ...(servicePackage.audienceNote === undefined ? [] : [[guideWords.forWhom, servicePackage.audienceNote] as const]),
  [guideWords.youGet, list(servicePackage.outcomesSummary)],
  [guideWords.departments, departmentWords(servicePackage)],
  [guideWords.fees, feeLines(servicePackage)],
  [guideWords.deliveries, list(servicePackage.deliveries.map(({ text, note }) => (note === undefined ? text : `${text}（${note}）`)))]
])

const commonQuestions = ({ commonQuestions: asked }: ServicePackage): Part => asked.length > 0 &&
  section(guideWords.commonQuestions, facts(asked.map(({ question, answer }) => [question, answer] as const)))

/** The package's own and, each once, those of its items. */
function allBasis(servicePackage: ServicePackage): Part[] {
  const titles = new Set<string>()
  return basisLines([...servicePackage.basis, ...servicePackage.items.flatMap(({ basis }) => basis)].filter(({ title }) => !titles.has(title) && titles.add(title)))
}

const typicalFigures = ({ situations: [typical] }: PublishedPackage): Part => typical && [
  figures(typical.plan), html`<p class="hint" data-cell="field-counts">${guideWords.countedFor}${fieldCounts(typical.plan)}</p>`
]

/** Everything about a package in all its situations. */
export function packagePage(edition: Edition, published: PublishedPackage): Html {
  const { servicePackage } = published
  const title = commonText.fullName(servicePackage.name, servicePackage.alias)
  const frame = { edition, title: `${title}${commonText.dot}${guideWords.site}`, root: '../', data: 'index.json', servicePackage, sheet: title, quiet: servicePackage.tone === 'quiet' } as const
  return layout(frame, html`<div class="hero"><h1>${title}</h1><p class="lead">${servicePackage.summary}</p></div>
${typicalFigures(published)}
${situationLinks(published, guideWords.situations, guideWords.situationsHint)}
${section(guideWords.basics, basicFacts(published))}
${section(guideWords.questions, allQuestions(published, edition.today), { hint: guideWords.questionsHint })}
${section(guideWords.items, allItems(servicePackage, words.itemChoices))}
${section(guideWords.materials, allMaterials(published), { hint: guideWords.sharingHint })}
${section(guideWords.forms, allForms(servicePackage), { hint: guideWords.formsHint })}
${commonQuestions(servicePackage)}
${section(guideWords.windows, windowTable(servicePackage, edition.halls))}
${section(guideWords.basis, bullets(allBasis(servicePackage)))}
${section(guideWords.toVerify, servicePackage.toVerify && servicePackage.toVerify.length > 0 ? bullets(servicePackage.toVerify) : guideWords.nothingToVerify)}
${servicePackage.changes && section(guideWords.changes, bullets(servicePackage.changes))}`)
}

