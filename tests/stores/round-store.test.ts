import type { ServiceCase } from '@types-contract/contract'
import { NetworkFailure } from '@/platform/network/types'
import { RootStore } from '@/stores/root-store'
import type { RoundPoint } from '@/stores/round'
import type { RoundStore } from '@/stores/round-store'
import '../support/digesting-crypto'
import { addPages } from '../support/add-pages'
import { Citizen, TINY_JPEG } from '../support/citizen'
import { fixtureApplication, fixtureApplicationWithPromise } from '../support/fixture-application'
import { startFixtureGovernment, type FixtureGovernment } from '../support/fixture-government'
import { memoryPhone, type MemoryPhone, type Survivors } from '../support/memory-platform'
import { until } from '../support/robot-citizen'

// A busy machine takes seconds to start the first government.
jest.setTimeout(20_000)

let government: FixtureGovernment
let phone: MemoryPhone
let root: RootStore
let caseNumber: string
/** Answers get lost on their way back as long as this is set; what was sent was done. */
let losing = false

const turnOn = async (survivors: Survivors = {}): Promise<void> => {
  phone = memoryPhone(survivors)
  const { sendRequest } = phone.platform
  phone.platform.sendRequest = async (request) => {
    const answer = await sendRequest?.(request)
    if (!answer || (losing && request.method === 'POST')) throw new NetworkFailure('unreachable')
    return answer
  }
  root = new RootStore({ platform: phone.platform, baseUrl: 'http://government.test', sleep: () => Promise.resolve() })
  await root.start()
}
const kill = (): Promise<void> => turnOn({ texts: phone.texts, files: phone.files })

const opened = async (kind: 'correction' | 'deferred' = 'deferred'): Promise<RoundStore> => {
  await root.cases.loadCase(caseNumber)
  const store = root.round(caseNumber, kind)
  if (!store) throw new Error(`nothing is asked: ${kind}`)
  await store.restore()
  return store
}
const pointOf = (store: RoundStore): RoundPoint => {
  const [point] = store.round.points
  if (!point) throw new Error('no point')
  return point
}
const page = (path: string, mediaType = 'image/jpeg') => ({ path, name: `${path}.${mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`, mediaType, bytes: 22 })
const photograph = async (store: RoundStore, ...paths: string[]) => {
  phone.nextChoice({ kind: 'chosen', files: paths.map((path) => page(path)) })
  const { pages, pointId } = pointOf(store)
  const before = pages.max === 1 ? store.pages.of(pointId)[0]?.pageId : undefined
  return addPages(store.capture.target(pointId), paths.length > 1 ? 'album' : 'camera', before)
}
const now = async (): Promise<ServiceCase | undefined> => root.cases.loadCase(caseNumber)
const kept = (): string[] => [...phone.texts.keys()].filter((key) => /deferred|correction/.test(key))

beforeEach(async () => {
  losing = false
  government = startFixtureGovernment()
  const citizen = await Citizen.signIn('somebody')
  caseNumber = (await citizen.submit(fixtureApplicationWithPromise(), { scenario: 'smooth' })).body.caseNumber
  await turnOn()
  await root.session.signInAsDemo('somebody')
})
afterEach(() => government.stop())

describe('A promise', () => {
  it('is asked for as long as it is owed, with its days and pages', async () => {
    const store = await opened()
    expect(pointOf(store)).toMatchObject({ kind: 'material', materialName: '情况说明', departmentNames: ['市医保局'], dueOn: '2026-03-16', pages: { min: 1, max: 2 } })
    expect([store.canSubmit, store.remaining]).toEqual([false, 1])
    await photograph(store, 'a', 'b')
    await until(() => store.canSubmit)
    expect(await store.submit()).toBe(true)
    expect(root.cases.serviceCase(caseNumber).value?.deferredMaterials[0]?.state).toBe('handed-in')
    expect(root.round(caseNumber, 'deferred')).toBeUndefined()
    expect([kept(), [...phone.files.keys()].filter((id) => id.length > 1)]).toEqual([[], []])
  })

  it('takes as many pages as it has room for, and gives one back', async () => {
    const store = await opened()
    expect(await photograph(store, 'a', 'b', 'c')).toEqual({ kind: 'added', count: 2 })
    expect(store.pages.of('statement')).toHaveLength(2)
    expect(await photograph(store, 'd')).toEqual({ kind: 'full' })
    await store.pages.remove(store.pages.of('statement')[0]?.pageId ?? '')
    expect(store.pages.of('statement').map(({ name }) => name)).toEqual(['b.jpg'])
    expect(await photograph(store, 'd')).toEqual({ kind: 'added', count: 1 })
  })

  it('says by which way it came', async () => {
    const store = await opened()
    phone.nextChoice({ kind: 'chosen', files: [page('rules', 'application/pdf')] })
    await addPages(store.capture.target(pointOf(store).pointId), 'file')
    await until(() => store.canSubmit)
    await store.submit()
    expect((await now())?.materials.find(({ materialId }) => materialId === 'statement')?.way).toBe('file')
  })

  it.each(['cancelled', 'denied', 'failed'] as const)('is none the worse when the camera is %s', async (kind) => {
    const store = await opened()
    phone.nextChoice({ kind })
    expect(await addPages(store.capture.target(pointOf(store).pointId), 'camera')).toEqual({ kind })
    expect([store.pages.all, store.unfinished]).toEqual([[], 0])
  })
})

describe('Killed at any moment', () => {
  it('the phone has the pages again, each received once', async () => {
    await photograph(await opened(), 'a', 'b')
    await kill()
    const store = await opened()
    await until(() => store.canSubmit)
    expect(store.pages.of('statement').map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg'])
    expect(store.pages.previews.size).toBe(2)
    expect(government.records.list('files')).toHaveLength(2)
    expect(await store.submit()).toBe(true)
  })

  it('a lost answer is asked for again with the same key: it was handed in once', async () => {
    const store = await opened()
    await photograph(store, 'a')
    await until(() => store.canSubmit)
    losing = true
    expect(await store.submit()).toBe(false)
    expect(store.failure?.kind).toBe('offline')
    losing = false
    expect(await store.submit()).toBe(true)
    expect((await now())?.events.filter(({ title }) => title.startsWith('已补交'))).toHaveLength(1)
  })

  it('what came through unheard is not sent again for something else', async () => {
    const store = await opened()
    await photograph(store, 'a')
    await until(() => store.canSubmit)
    losing = true
    expect(await store.submit()).toBe(false)
    losing = false
    await kill()
    await root.cases.loadCase(caseNumber)
    expect(root.round(caseNumber, 'deferred')).toBeUndefined()
    expect(root.cases.serviceCase(caseNumber).value?.deferredMaterials[0]?.state).toBe('handed-in')
  })

  it('two taps are one', async () => {
    const store = await opened()
    await photograph(store, 'a')
    await until(() => store.canSubmit)
    expect(await Promise.all([store.submit(), store.submit()])).toEqual([true, false])
  })

  it('nothing of it lies in the open', async () => {
    await photograph(await opened(), 'a')
    expect(kept().length).toBeGreaterThan(0)
    expect(kept().map((key) => phone.texts.get(key)).join('')).not.toContain('a.jpg')
  })
})

describe('When the day passed meanwhile', () => {
  it('the server says so, nothing is kept for sending, and the case is looked at anew', async () => {
    const store = await opened()
    await photograph(store, 'a')
    await until(() => store.canSubmit)
    government.advance(15)
    await root.session.signInAsDemo('somebody')
    expect(await store.submit()).toBe(false)
    expect(store.failure).toMatchObject({ kind: 'conflict', details: { words: '补交的期限已过，这份材料不能再交。备齐后可以重新申请。' } })
    await until(() => root.cases.serviceCase(caseNumber).value?.deferredMaterials[0]?.state === 'lapsed')
  })
})

describe('The list of cases', () => {
  it('puts what is owed before what departments do, and corrections before that', async () => {
    const citizen = await Citizen.signIn('somebody')
    const { body: plain } = await citizen.submit(fixtureApplication(await citizen.uploadedId()), { scenario: 'smooth' })
    const { body: asked } = await citizen.submit(fixtureApplication(await citizen.uploadedId()))
    government.advance(2)
    await root.session.signInAsDemo('somebody')
    await root.cases.loadList()
    expect(root.cases.yourTurn.map((one) => one.caseNumber)).toEqual([asked.caseNumber, caseNumber])
    expect(root.cases.open.map((one) => one.caseNumber)).toContain(plain.caseNumber)
  })
})

describe('A correction', () => {
  beforeEach(async () => {
    const citizen = await Citizen.signIn('somebody')
    caseNumber = (await citizen.submit(fixtureApplication(await citizen.uploadedId()))).body.caseNumber
    government.advance(3)
    await root.session.signInAsDemo('somebody')
  })

  it('takes a new page in place of the one before', async () => {
    const store = await opened('correction')
    await photograph(store, 'a')
    await photograph(store, 'b')
    const pages = store.pages.of(pointOf(store).pointId)
    expect(pages.map(({ name }) => name)).toEqual(['b.jpg'])
    await until(() => store.canSubmit)
    expect(await store.submit()).toBe(true)
  })

  it('kept by the first release is found again: its page is sent under its old key', async () => {
    const store = await opened('correction')
    const { pointId } = pointOf(store)
    phone.files.set('old-page', TINY_JPEG)
    await phone.platform.vault.write(store.round.key, {
      answers: { [pointId]: { page: { localId: 'old-page', name: 'old.jpg', uploadKey: 'the-key-of-the-first-release', fileId: 'lost-receipt' } } }
    })
    await kill()
    const again = await opened('correction')
    await until(() => again.canSubmit)
    expect(again.pages.of(pointId).map(({ name, uploadKey }) => [name, uploadKey])).toEqual([['old.jpg', 'the-key-of-the-first-release']])
    expect(await again.submit()).toBe(true)
  })

  it('keeps a word of disagreement through a kill', async () => {
    const store = await opened('correction')
    store.disagree(pointOf(store).pointId, '原件就是这样')
    await until(() => kept().length > 0)
    await kill()
    const again = await opened('correction')
    expect([again.answers[pointOf(again).pointId]?.disagreement, again.canSubmit]).toEqual(['原件就是这样', true])
  })
})
