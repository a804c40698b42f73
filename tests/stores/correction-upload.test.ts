import type { CorrectionNotice, ServiceCase } from '@types-contract/contract'
import { idMaker } from '@/stores/dependencies'
import { roundOf, type RoundPoint } from '@/stores/round'
import type { RoundPage } from '@/stores/round-pages'
import { RoundStore } from '@/stores/round-store'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { addPages } from '../support/add-pages'
import { FIXTURE_CATALOGUE } from '../support/fixture-catalogue'
import { FIXTURE_PEOPLE } from '../support/fixture-people'
import { openApp, type PhoneApp } from '../support/render-screen'
import { until } from '../support/robot-citizen'
import { largeJpeg } from '../support/sample-files'

const POINT = 'point-1'
const NOTICE: CorrectionNotice = {
  noticeId: 'notice-1', number: '1', issuedAt: '2026-03-02T10:00:00+08:00', dueOn: '2026-03-20', state: 'open', consequence: '',
  points: [{ pointId: POINT, itemId: 'enrolment', departmentId: 'insurance', departmentName: '医保', kind: 'material', words: '看不清', materialId: 'statement' }]
}
const CASE = { caseNumber: 'YJS1', packageId: 'fixture', corrections: [NOTICE] } as unknown as ServiceCase

let government: StartedGovernment
let app: PhoneApp
const open = (on: PhoneApp): RoundStore => {
  const round = roundOf(CASE, 'correction')
  if (round === undefined) throw new Error('nothing is to be corrected')
  return new RoundStore({ api: on.stores.api, platform: on.phone.platform, now: Date.now, newId: idMaker(on.phone.platform) }, { cases: on.stores.cases, personId: () => undefined }, CASE, round)
}
const pointOf = (store: RoundStore): RoundPoint => {
  const [point] = store.round.points
  if (point === undefined) throw new Error('the round has no point')
  return point
}
const pageOf = (store: RoundStore): RoundPage | undefined => store.pages.of(POINT)[0]
const isDone = (store: RoundStore): boolean => store.isDone(pointOf(store))
const retake = async (store: RoundStore): Promise<void> => {
  app.phone.nextChoice({ kind: 'chosen', files: [{ path: 'new', name: 'new.jpg', mediaType: 'image/jpeg', bytes: 1 }] }, largeJpeg(200_000))
  await addPages(store.capture.target(POINT), 'camera', pageOf(store)?.pageId)
}

beforeEach(async () => {
  government = startGovernment({ catalogue: FIXTURE_CATALOGUE, people: FIXTURE_PEOPLE })
  app = await openApp()
  await app.stores.session.signInAsDemo('somebody')
})
afterEach(() => government.stop())

test('a new page goes the way of every page, and its file answers the point', async () => {
  const store = open(app)
  await retake(store)
  await until(() => isDone(store))
  expect(government.records.list('files').map(({ id }) => id)).toEqual([pageOf(store)?.receipt?.fileId])
})

test('a page taken again while the first is on its way: only the second answers the point', async () => {
  let parts = 0
  app.setLine((request, send) => {
    if (!request.url.includes('/parts/')) return send(request)
    parts += 1
    return parts === 1 ? new Promise((_resolve, reject) => { request.onStarted?.(() => reject(new Error('aborted'))) }) : send(request)
  })
  const store = open(app)
  await retake(store)
  await until(() => parts === 1)
  const first = pageOf(store)?.localId
  await retake(store)
  await until(() => isDone(store))
  expect(pageOf(store)?.localId).not.toBe(first)
  expect(government.records.list('files')).toHaveLength(1)
})

test('a page that was stopped is not sent after a restart, one that was killed is', async () => {
  const hold = (on: PhoneApp): void => on.setLine((request, send) => (request.url.includes('/parts/') ? new Promise(() => undefined) : send(request)))
  hold(app)
  const store = open(app)
  await retake(store)
  await until(() => [...store.pages.queue.progress.keys()].length > 0)
  const killed = await openApp({ texts: new Map(app.phone.texts), files: app.phone.files })
  const after = open(killed)
  await after.restore()
  await until(() => isDone(after))
  store.pages.queue.stop(pageOf(store)?.pageId ?? '')
  await until(() => pageOf(store)?.held === true)
  await until(() => app.phone.texts.size > 0)
  const later = await openApp({ texts: app.phone.texts, files: app.phone.files })
  const stopped = open(later)
  await stopped.restore()
  expect(pageOf(stopped)?.held).toBe(true)
  expect([...stopped.pages.queue.progress.keys()].length > 0).toBe(false)
})
