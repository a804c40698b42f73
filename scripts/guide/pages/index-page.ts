import { shelvesOf, type Audience } from '@/features/catalogue/shelves'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import type { ServicePackageSummary } from '@types-contract/contract'
import type { Edition } from '../edition'
import { html, type Html } from '../html'
import { layout } from '../parts/layout'
import { guideWords } from '../words'
import { addresses } from './addresses'
import { figureLine } from './figures'

function entry(edition: Edition, { id, name, alias, summary, starred, available }: ServicePackageSummary): Html {
  const published = edition.packages.find(({ servicePackage }) => servicePackage.id === id)
  const title = commonText.fullName(name, alias)
  const [typical] = published?.situations ?? []
  return html`<li class="entry" data-row="${id}">
<p class="entry__name">${published ? html`<a href="${addresses.package(id)}">${title}</a>` : title}${starred && html` <span class="tag tag--blue">${guideWords.starred}</span>`}${!available && html` <span class="tag">${catalogueText.search.windowOnly}</span>`}</p>
<p class="hint">${summary}</p>
${typical && html`<p class="entry__figures">${figureLine(typical.plan)}</p>`}
</li>`
}

function audienceShelves(edition: Edition, audience: Audience, title: string): Html {
  const shelves = shelvesOf(edition.list, audience)
  const count = shelves.reduce((sum, { packages }) => sum + packages.length, 0)
  return html`<section class="audience" id="${audience}"><h2>${title}<span class="count">${guideWords.packagesOf(count)}</span></h2>
<div class="shelves">${shelves.map(({ lifeEvent, packages }) => html`<section class="card shelf"><h3>${lifeEvent.name}</h3><ul class="entries">${packages.map((summary) => entry(edition, summary))}</ul></section>`)}</div></section>`
}

/** Without its script nothing searches, so the box is not shown then. */
const searchBox = (): Html => html`<form class="search card" role="search" id="search" hidden>
<label class="search__label" for="query">${guideWords.search.label}</label>
<input class="search__input" id="query" type="search" name="q" autocomplete="off" placeholder="${guideWords.search.hint}">
<div id="found" aria-live="polite"></div>
</form>`

/** All packages by audience and stage of life, with the search. */
export function indexPage(edition: Edition): Html {
  const frame = { edition, title: `${commonText.serviceName}${guideWords.site}`, root: '', data: 'index.json', sheet: `${commonText.serviceName}${guideWords.site}`, script: true } as const
  return layout(frame, html`<div class="hero"><h1>${guideWords.homeTitle}</h1><p class="lead">${guideWords.homeIntro}</p></div>
${searchBox()}
${audienceShelves(edition, 'person', catalogueText.home.person)}
${audienceShelves(edition, 'enterprise', catalogueText.home.enterprise)}
<p class="hint">${guideWords.starredNote}</p>`)
}
