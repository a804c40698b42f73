import type { Workbench } from '@/stores/workbench'
import { addPages } from '../support/add-pages'
import { publishedCatalogue } from '../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { beginNewborn } from '../support/newborn-draft'
import { openApp, type PhoneApp } from '../support/render-screen'
import { until } from '../support/robot-citizen'

const catalogue = publishedCatalogue()
const REGISTER = 'parents-household-register'
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const photograph = async (count: number): Promise<void> => {
  for (let page = 0; page < count; page += 1) {
    app.phone.nextChoice({ kind: 'chosen', files: [{ path: `page-${page}`, name: 'page.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
    await addPages(workbench.materials.target(REGISTER), 'camera')
  }
  await until(() => workbench.materials.allReceived)
}
const handedIn = (): string[] => workbench.draft.content.materials.find((one) => one.materialId === REGISTER)?.fileIds ?? []

beforeEach(async () => {
  government = startGovernment({ catalogue })
  app = await openApp()
  workbench = await beginNewborn(app)
  await photograph(3)
})
afterEach(() => government.stop())

test('a page taken away leaves the material and comes back to its place', async () => {
  const { materials } = workbench
  const before = materials.pagesOf(REGISTER).map((page) => page.pageId)
  const files = handedIn()
  await materials.removed.take(before[1] ?? '')
  expect(materials.removed.number).toBe(2)
  expect(handedIn()).toEqual([files[0], files[2]])
  materials.removed.putBack()
  expect(materials.pagesOf(REGISTER).map((page) => page.pageId)).toEqual(before)
  expect(handedIn()).toEqual(files)
  expect(materials.removed.page).toBeUndefined()
})

test('its bytes go when another one is taken away, on the phone and at the government', async () => {
  const { materials } = workbench
  const [first, second] = materials.pagesOf(REGISTER)
  await materials.removed.take(first?.pageId ?? '')
  expect(app.phone.files.has(first?.localId ?? '')).toBe(true)
  await materials.removed.take(second?.pageId ?? '')
  expect(app.phone.files.has(first?.localId ?? '')).toBe(false)
  expect(app.phone.files.has(second?.localId ?? '')).toBe(true)
  expect(government.records.get('files', first?.receipt?.fileId ?? '')).toBeUndefined()
  expect(government.records.get('files', second?.receipt?.fileId ?? '')).toBeDefined()
})

test('a kill in between loses nothing: it can still be put back', async () => {
  const pageId = workbench.materials.pagesOf(REGISTER)[0]?.pageId ?? ''
  await workbench.materials.removed.take(pageId)
  await workbench.draft.keeper.flush()
  const again = await openApp({ texts: app.phone.texts, files: app.phone.files })
  const reopened = await again.stores.workbenches.of(workbench.draft.record.draftId)
  expect(reopened?.materials.pagesOf(REGISTER)).toHaveLength(2)
  reopened?.materials.removed.putBack()
  expect(reopened?.materials.pagesOf(REGISTER)[0]?.pageId).toBe(pageId)
})

test('taking the commitment or the later day back counts the pages again', () => {
  const { materials } = workbench
  const files = handedIn()
  materials.chooseWay(REGISTER, 'later', { dueOn: '2026-12-01' })
  expect(handedIn()).toEqual([])
  materials.takeBackWay(REGISTER)
  expect(materials.chosenWay(REGISTER)).toBe('capture')
  expect(handedIn()).toEqual(files)
})

test('a phone without room tells that it failed and goes on waiting for nothing', async () => {
  const { materials, draft } = workbench
  app.phone.platform.localFiles.keep = () => Promise.reject(new Error('full'))
  app.phone.nextChoice({ kind: 'chosen', files: [{ path: 'p', name: 'p.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
  expect(await addPages(materials.target(REGISTER), 'camera')).toEqual({ kind: 'failed' })
  expect(materials.pagesOf(REGISTER)).toHaveLength(3)
  expect(draft.record.waitingForPhotoOf).toBeUndefined()
})
