import { makeFinder } from '@/domain/search/finder'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import type { Catalogue, SearchIndex } from '@types-contract/contract'

/** Put into the script when the guide is built, so that it works from a folder too. */
declare const GUIDE_LIST: Catalogue
declare const GUIDE_SEARCH_INDEX: SearchIndex

const words = catalogueText.search

/** Texts only ever become text nodes. */
function element(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...content)
  return made
}

function entryOf({ id, name, alias, summary }: Catalogue['packages'][number]): HTMLElement {
  const link = document.createElement('a')
  link.href = `${encodeURIComponent(id)}/index.html`
  link.textContent = commonText.fullName(name, alias)
  return element('li', 'entry', element('p', 'entry__name', link), element('p', 'hint', summary))
}

function start(form: HTMLElement, input: HTMLInputElement, found: HTMLElement): void {
  const find = makeFinder(GUIDE_LIST, GUIDE_SEARCH_INDEX)
  const show = (): void => {
    const query = input.value.trim()
    found.textContent = ''
    if (query === '') return
    const { packages, sure } = find(query)
    const heading = packages.length === 0 ? words.nothing : sure ? words.count(packages.length) : words.guess
    found.append(element('p', 'hint search__heading', heading), element('ul', 'entries', ...packages.map(entryOf)))
  }
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  input.addEventListener('input', show)
  input.value = new URLSearchParams(location.search).get('q') ?? input.value
  show()
}

const [form, input, found] = ['search', 'query', 'found'].map((id) => document.getElementById(id))
if (form && input instanceof HTMLInputElement && found) start(form, input, found)
