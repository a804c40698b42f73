import { NetworkFailure } from '@/platform/network/types'
import { Failure } from '@/shared/failures'
import type { PageRecord } from '@/stores/draft-record'
import type { Workbench } from '@/stores/workbench'
import { addPages } from '../support/add-pages'
import { publishedCatalogue } from '../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { beginNewborn } from '../support/newborn-draft'
import { openApp, type PhoneApp } from '../support/render-screen'
import { until } from '../support/robot-citizen'
import { largeJpeg, latin, pdfOf } from '../support/sample-files'

const catalogue = publishedCatalogue()
const REGISTER = 'parents-household-register'
const PHOTO = largeJpeg(200_000)
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const add = async (bytes: Uint8Array = PHOTO, name = 'page.jpg'): Promise<string> => {
  app.phone.nextChoice({ kind: 'chosen', files: [{ path: `tmp-${name}`, name, mediaType: 'image/jpeg', bytes: bytes.length }] }, bytes)
  await addPages(workbench.materials.target(REGISTER), 'camera')
  return workbench.materials.pages[workbench.materials.pages.length - 1]?.pageId ?? ''
}
const page = (pageId: string): PageRecord | undefined => workbench.materials.pages.find((one) => one.pageId === pageId)

/** Requests of uploads wait at this gate until it is opened; one that is aborted fails as on a phone. */
const gate = () => {
  const waiting: (() => void)[] = []
  const paths: string[] = []
  let open = false
  app.setLine(async (request, send) => {
    if (!request.url.includes('/uploads/')) return send(request)
    paths.push(request.url)
    await new Promise<void>((resolve, reject) => {
      request.onStarted?.(() => reject(new NetworkFailure('aborted')))
      if (open) resolve()
      else waiting.push(resolve)
    })
    return send(request)
  })
  return { paths, open: () => { open = true; for (const go of waiting.splice(0)) go() } }
}

beforeEach(async () => {
  government = startGovernment({ catalogue })
  app = await openApp()
  workbench = await beginNewborn(app)
})
afterEach(() => government.stop())

test('two pages are sent at a time, the third waits on the phone', async () => {
  const { queue, materials } = { queue: workbench.materials.queue, materials: workbench.materials }
  const started: string[] = []
  let most = 0
  const { send } = app.stores.api.files
  app.stores.api.files.send = (file) => {
    started.push(file.uploadId)
    most = Math.max(most, queue.progress.size)
    return send(file)
  }
  for (let count = 0; count < 4; count += 1) await add(PHOTO, `page-${count}.jpg`)
  await until(() => materials.allReceived)
  expect(new Set(started).size).toBe(4)
  expect(most).toBe(2)
  expect(government.records.list('files')).toHaveLength(4)
  expect(materials.pages.map(({ receipt }) => receipt?.receiptNumber)).toEqual(Array(4).fill(expect.stringMatching(/^\d{6}-\d{6}$/)))
})

test('a page that was stopped stays on the phone, whatever comes back, until it is sent by hand', async () => {
  const line = gate()
  const pageId = await add()
  await until(() => line.paths.length === 1)
  workbench.materials.queue.stop(pageId)
  line.open()
  workbench.materials.resume()
  app.phone.comeBack()
  app.phone.goOnline()
  await until(() => !workbench.materials.queue.progress.has(pageId))
  expect(page(pageId)).toMatchObject({ state: 'on-phone', held: true })
  const planned = workbench.materials.planned(REGISTER)
  await add()
  expect(planned && workbench.materials.stateOf(planned)).toBe('held')
  expect(workbench.materials.missing.map(({ material }) => material.id)).toContain(REGISTER)
  workbench.materials.queue.push(pageId)
  await until(() => page(pageId)?.state === 'received')
  expect(page(pageId)?.held).toBeUndefined()
})

test('a page that is stopped and sent again at once is sent once', async () => {
  const line = gate()
  const pageId = await add()
  await until(() => line.paths.length === 1)
  workbench.materials.queue.stop(pageId)
  workbench.materials.queue.push(pageId)
  line.open()
  await until(() => page(pageId)?.state === 'received')
  expect(government.records.list('files')).toHaveLength(1)
})

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['an empty file', () => new Uint8Array(0), 'empty-file'],
  ['a photo of an iPhone', () => latin('\0\0\0\x18ftypheic'), 'heic-picture'],
  ['a PDF with a script', () => pdfOf(1, (document) => document.addJavaScript('main', 'app.alert(1)')), 'pdf-active']
])('%s is told beside the page, and nothing is sent', async (_what, make, problem) => {
  const line = gate()
  const pageId = await add(await make())
  await until(() => page(pageId)?.state === 'failed')
  expect(page(pageId)?.refusal).toBe(problem)
  workbench.materials.resume()
  expect(line.paths).toEqual([])
})

test('what the government refuses is told in its words and not sent again by itself', async () => {
  const pageId = await add(latin(`\xff\xd8\xff\xe0${['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE'].join('')}`))
  await until(() => page(pageId)?.state === 'failed')
  expect(page(pageId)?.refusal).toBe('文件没有通过安全检查，请换一个文件。')
})

test('a kill in the middle goes on at the government\'s offset, with the same id', async () => {
  const offsets: number[] = []
  const watch = (watched: PhoneApp): void => watched.setLine((request, send) => {
    const offset = /parts\/(\d+)$/.exec(request.url)?.[1]
    if (offset === undefined) return send(request)
    if (watched === app && offsets.length === 2) return new Promise(() => undefined)
    offsets.push(Number(offset))
    return send(request)
  })
  watch(app)
  const pageId = await add()
  await until(() => offsets.length === 2 && government.records.list('uploads')[0]?.value.received === 131_072)
  await workbench.draft.keeper.flush()
  const again = await openApp({ texts: app.phone.texts, files: app.phone.files })
  watch(again)
  const reopened = await again.stores.workbenches.of(workbench.draft.record.draftId)
  reopened?.materials.resume()
  await until(() => reopened?.materials.pages[0]?.state === 'received')
  expect(reopened?.materials.pages[0]?.pageId).toBe(pageId)
  expect(offsets).toEqual([0, 65_536, 131_072, 196_608])
})

test('a page taken away while it is sent is abandoned at the government', async () => {
  const line = gate()
  const pageId = await add()
  await until(() => line.paths.length === 1)
  await workbench.materials.removed.take(pageId)
  line.open()
  await workbench.materials.removed.forget()
  await until(() => government.records.list('uploads').length === 0)
  expect(government.records.list('files')).toHaveLength(0)
  expect(app.phone.files.has(pageId)).toBe(false)
})

test('a cut leaves no refusal: it goes on by itself when the network is back', async () => {
  const { send } = app.stores.api.files
  app.stores.api.files.send = () => Promise.reject(new Failure('offline'))
  const pageId = await add()
  await until(() => page(pageId)?.state === 'failed')
  expect(page(pageId)?.refusal).toBeUndefined()
  app.stores.api.files.send = send
  app.phone.goOnline()
  await until(() => page(pageId)?.state === 'received')
})
