import { Paper } from '@/features/guide/notice/paper'
import { commonText } from '@/locales/zh-cn/common'
import { sayReason } from '@/locales/zh-cn/reasons'
import type { DraftStore } from '@/stores/draft-store'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { editionOf, type PublishedPackage } from '../../../scripts/guide/edition'
import { situationPage } from '../../../scripts/guide/pages/situation-page'
import { openApp, type PhoneApp } from '../../support/render-screen'

const catalogue = publishedCatalogue()
let government: StartedGovernment
let app: PhoneApp

beforeAll(async () => {
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterAll(() => government.stop())

const textOf = (element: Element | null | undefined): string => element?.textContent ?? ''

/** The rows of a table of the printed notice of the app, under its heading. */
function rowsUnder(paper: Element, heading: RegExp): string[][] {
  const parts = [...paper.querySelectorAll('.notice-paper__part')].filter((part) => heading.test(textOf(part.querySelector('.notice-paper__title'))))
  return parts.flatMap((part) => [...part.querySelectorAll('.notice-paper__row:not(.notice-paper__row--head)')].map((row) => [...row.children].map(textOf)))
}

async function draftOf(published: PublishedPackage, answers: PublishedPackage['situations'][number]['answers']): Promise<DraftStore> {
  const workbench = await app.stores.workbenches.forPackage(published.servicePackage.id)
  if (!workbench) throw new Error('no draft')
  for (const [id, answer] of Object.entries(answers)) workbench.draft.answer(id, answer)
  return workbench.draft
}

describe('the published guide and the notice in the app', () => {
  const ids = ['newborn', 'after-life', 'internet-cafe', 'hiring']

  it.each(ids)('say the same of %s for the same answers: items, days, reasons, materials, fees, results', async (id) => {
    const edition = editionOf({ ...catalogue, list: { ...catalogue.list, packages: catalogue.list.packages.filter((one) => one.id === id) } }, app.stores.catalogue.today)
    const [published] = edition.packages
    if (!published) throw new Error(`no package ${id}`)
    for (const situation of published.situations.slice(0, 2)) {
      const draft = await draftOf(published, situation.answers)
      const { container, unmount } = await app.show(<Paper draft={draft} />)
      const page = new DOMParser().parseFromString(situationPage(edition, published, situation).markup, 'text/html')
      const cells = (table: string, ...names: string[]): string[][] =>
        [...page.querySelectorAll(`[data-table="${table}"] tbody tr`)].map((row) => names.map((name) => textOf(row.querySelector(`[data-cell="${name}"]`))))

      const [shownItems, toldItems] = [rowsUnder(container, /^办 \d+ 项/), cells('items', 'name', 'days', 'why')]
      expect(toldItems.map(([name, days]) => [name, days])).toEqual(shownItems.map(([name, , days]) => [name, days]))
      shownItems.forEach(([, , , why = ''], at) => expect(toldItems[at]?.[2]?.startsWith(why)).toBe(true))
      expect(toldItems.map(([, , why]) => why)).toEqual(draft.plan.items.map(({ reasons }) => reasons.map((reason) => sayReason(reason, draft.servicePackage)).join('；')))

      const shownMaterials = rowsUnder(container, /（\d+ 份）$/)
      expect(cells('materials', 'name', 'sample')).toEqual(shownMaterials.map(([name, , , sample]) => [name, sample]))
      expect(textOf(container)).toContain(textOf(page.querySelector('[data-cell="fees"]')))
      expect(textOf(container)).toContain(textOf(page.querySelector('[data-cell="results"]')))
      expect(textOf(container)).toContain(textOf(page.querySelector('[data-cell="version"]')))
      expect(textOf(container)).toContain(commonText.hotline)
      unmount()
    }
  })
})
