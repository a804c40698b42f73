import { posix } from 'node:path'
import { resolvePlan, type Plan } from '@/domain/plan/resolve-plan'
import { departmentForms } from '@/domain/forms/department-forms'
import { departmentsOf } from '@/features/guide/department-name'
import { materialGroups } from '@/features/guide/material-groups'
import { feeWords, outcomeNames } from '@/features/guide/plan-words'
import { commonText } from '@/locales/zh-cn/common'
import { sayReason } from '@/locales/zh-cn/reasons'
import { formatFullDay } from '@/shared/format-date'
import type { ServicePackage } from '@types-contract/contract'
import { publishedCatalogue } from '../../support/published-catalogue'
import { editionOf, type PublishedPackage } from '../../../scripts/guide/edition'
import { siteFiles } from '../../../scripts/guide/site'
import { readPage, type ReadPage } from './read-page'

const TODAY = '2026-11-24'
const edition = editionOf(publishedCatalogue(), TODAY)
const files = new Map(siteFiles(edition).map(({ path, text }) => [path, text]))
const read = new Map<string, ReadPage>()

function pageOf(path: string): ReadPage {
  const page = read.get(path) ?? readPage(files.get(path) ?? '')
  read.set(path, page)
  return page
}

const named = edition.packages.map((published): [string, PublishedPackage] => [published.servicePackage.id, published])

const shortNames = ({ items }: ServicePackage, ids: readonly string[]): string =>
  items.filter(({ id }) => ids.includes(id)).map(({ shortName }) => shortName).join(commonText.listSeparator)

/** What the plan says of each item, as texts. */
const itemsTold = (servicePackage: ServicePackage, plan: Plan) => plan.items.map(({ item, waitsFor, reasons }) => ({
  id: item.id, name: item.name, department: [departmentsOf(servicePackage, item), item.office].filter(Boolean).join(commonText.dot),
  after: waitsFor.length > 0 ? `要等${shortNames(servicePackage, waitsFor)}办好` : '可以先办',
  days: commonText.workingDays(item.promisedWorkingDays), fee: item.fee.text, gives: item.outcomes.map(({ name }) => name).join(commonText.listSeparator),
  why: reasons.map((reason) => sayReason(reason, servicePackage)).join('；')
}))

const itemsRead = (page: ReadPage) => page.rows('items').map(({ id, row }) => ({
  id, ...Object.fromEntries(['name', 'department', 'after', 'days', 'fee', 'gives', 'why'].map((cell) => [cell, page.one(cell, row)]))
}))

const materialsTold = (servicePackage: ServicePackage, plan: Plan) => materialGroups(plan.materials).flatMap(({ materials }) => materials).map(({ material, status, optional, reasons }) => ({
  id: material.id, name: material.name, free: status !== 'to-provide' || optional, sample: material.sample ?? '',
  why: reasons.filter(({ kind }) => kind !== 'item').map((reason) => sayReason(reason, servicePackage)).join('；')
}))

const materialsRead = (page: ReadPage) => page.rows('materials').map(({ id, row }) => ({
  id, name: page.one('name', row), free: /^(免交|可以不交)/.test(page.one('ways', row)), sample: page.one('sample', row), why: page.one('why', row)
}))

test('every package of the list has its page, with all 26 rows of the annex on the index', () => {
  const index = pageOf('index.html')
  const rows = [...index.document.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'))
  expect(rows.sort()).toEqual(edition.list.packages.map(({ id }) => id).sort())
  expect(edition.list.packages.filter(({ number }) => number > 0)).toHaveLength(26)
  expect(edition.packages.every(({ situations }) => situations.length > 1)).toBe(true)
})

test.each(named)('%s: every situation tells exactly what the plan of its answers says', (id, { servicePackage, situations }) => {
  for (const { id: situation, answers } of situations) {
    const plan = resolvePlan(servicePackage, { answers, droppedItemIds: [], addedItemIds: [], dataSharing: true, values: {}, today: TODAY })
    const page = pageOf(`${id}/${situation}.html`)
    expect(plan.questionnaire.complete).toBe(true)
    expect(itemsRead(page)).toEqual(itemsTold(servicePackage, plan))
    expect(materialsRead(page)).toEqual(materialsTold(servicePackage, plan))
    expect(page.one('fees')).toBe(feeWords(plan))
    expect(page.one('results')).toBe(outcomeNames(plan))
    expect(page.one('field-counts')).toContain(`加起来 ${plan.savings.fieldsSummed} 项，合成一张表后是 ${plan.savings.fieldsAsked} 项`)
    const forms = departmentForms(servicePackage, plan, {}).filter(({ rows }) => rows.length > 0)
    expect([...page.document.querySelectorAll('.form p')].map((form) => form.textContent)).toEqual(forms.map(({ rows }) => rows.map(({ name }) => name).join('、')))
  }
})

test.each(named)('%s: what declining to share brings is told for each material', (id, { servicePackage, situations }) => {
  for (const { id: situation, plan, declined } of situations) {
    const page = pageOf(`${id}/${situation}.html`)
    const changed = new Set(plan.materials.filter(({ material, status }) => declined.materials.some((then) => then.material.id === material.id && then.status !== status)).map(({ material }) => material.id))
    for (const { id: material, row } of page.rows('materials')) expect([material, page.one('declined', row) !== '一样']).toEqual([material, changed.has(material)])
    const missing = declined.materials.filter(({ material }) => !plan.materials.some((one) => one.material.id === material.id))
    for (const { material } of missing) expect(page.one('declined-sum')).toContain(servicePackage.materials.find((one) => one.id === material.id)?.name)
  }
})

test.each(named)('%s: its page names every question, option, item, material, window and open fact', (id, { servicePackage }) => {
  const page = pageOf(`${id}/index.html`)
  const { body } = page.document
  const texts = [
    ...servicePackage.questions.flatMap(({ text, options = [] }) => [text, ...options.map((option) => option.text), ...options.flatMap(({ stop }) => (stop ? [stop.reason, stop.advice] : []))]),
    ...servicePackage.outcomesSummary, ...servicePackage.commonQuestions.flatMap(({ question, answer }) => [question, answer]),
    ...servicePackage.basis.map(({ title }) => title), ...servicePackage.toVerify ?? []
  ]
  for (const text of texts) expect(body.textContent).toContain(text)
  expect(page.rows('items').map((row) => row.id)).toEqual(servicePackage.items.map((item) => item.id))
  expect(page.rows('materials').map((row) => row.id)).toEqual(servicePackage.materials.map((material) => material.id))
  expect(page.rows('windows').map((row) => row.id)).toEqual(servicePackage.windows.map(({ hallId }) => hallId))
})

test('what nobody has confirmed about a window says so, and nothing is invented', () => {
  const page = pageOf('newborn/index.html')
  for (const { id, row } of page.rows('windows')) {
    const hall = edition.halls.find((one) => one.id === id)
    expect([page.one('address', row), page.one('hours', row), page.one('phone', row)]).toEqual([hall?.address, hall?.hours, hall?.phone].map((fact) => fact ?? '待核'))
  }
})

test('every page carries the version and its day, once for the screen and once for the foot of every sheet', () => {
  for (const { servicePackage: { id, version, effectiveFrom }, situations } of edition.packages) {
    for (const name of ['index', ...situations.map((situation) => situation.id)]) {
      const page = pageOf(`${id}/${name}.html`)
      const words = `指南 ${version} 版 · ${formatFullDay(effectiveFrom)}起适用`
      expect(page.one('version')).toContain(words)
      expect(page.document.querySelector('.sheet-foot')?.textContent).toContain(words)
    }
  }
})

test('every address leads to a file of the guide', () => {
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue
    const addresses = [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
    const lost = addresses.filter((address) => !/^(tel:|#)/.test(address)).map((address) => posix.join(posix.dirname(path), address))
      .filter((target) => !files.has(target) && !['guide.css', 'search.js'].includes(target))
    expect([path, lost]).toEqual([path, []])
  }
})

test('the data beside a page is the package as published, and the plan as resolved', () => {
  const published = edition.packages.find(({ servicePackage }) => servicePackage.id === 'newborn')
  const [servicePackage, typical] = [published?.servicePackage, published?.situations[0]]
  expect(JSON.parse(files.get('newborn/index.json') ?? '')).toEqual(JSON.parse(JSON.stringify(servicePackage)))
  expect(JSON.parse(files.get('newborn/typical.json') ?? '')).toMatchObject({ version: servicePackage?.version, answers: typical?.answers, plan: JSON.parse(JSON.stringify(typical?.plan)) as object })
})
