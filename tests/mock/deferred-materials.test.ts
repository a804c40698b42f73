import type { DeferredMaterial, Problem, Reapplication, ServiceCase, ServiceCaseSummary, StoredDraft } from '@types-contract/contract'
import { HOUR } from '../../mock/time'
import { Citizen, newKey } from '../support/citizen'
import { fixtureApplication, fixtureApplicationWithPromise } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

/** Ten working days from Monday 2 March. */
const DUE = '2026-03-16'

let government: FixtureGovernment
let citizen: Citizen
beforeEach(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
})
afterEach(() => government.stop())

const promised = async (scenario = 'smooth', dueOn?: string): Promise<ServiceCase> =>
  (await citizen.submit(fixtureApplicationWithPromise(dueOn), { scenario })).body

const handIn = async <Body = ServiceCase>(caseNumber: string, count = 1, key?: string) => {
  const fileIds: string[] = []
  for (let page = 0; page < count; page += 1) fileIds.push(await citizen.uploadedId())
  return { fileIds, ...await citizen.handInLater<Body>(caseNumber, { materials: [{ materialId: 'statement', way: 'capture', fileIds }] }, key) }
}

const itemOf = (serviceCase: ServiceCase, itemId = 'enrolment') => {
  const item = serviceCase.itemCases.find((one) => one.itemId === itemId)
  if (!item) throw new Error(`no item ${itemId}`)
  return item
}
const first = (serviceCase: ServiceCase): DeferredMaterial => {
  const [material] = serviceCase.deferredMaterials
  if (!material) throw new Error('nothing was promised')
  return material
}
const summary = async (): Promise<ServiceCaseSummary | undefined> => (await citizen.call<{ cases: ServiceCaseSummary[] }>('GET', '/cases')).body.cases[0]
const kinds = (serviceCase: ServiceCase) => serviceCase.notices.map(({ kind }) => kind)

/** Everything is reviewed but for the promised material. */
const held = async (): Promise<ServiceCase> => {
  const { caseNumber } = await promised()
  government.advance(7)
  return citizen.see(caseNumber)
}

describe('A promise', () => {
  it('stands in the case: which material, who waits for it, until which day, and what happens then', async () => {
    const serviceCase = await promised()
    expect(serviceCase.deferredMaterials).toMatchObject([{
      materialId: 'statement', materialName: '情况说明', itemIds: ['enrolment'], departmentNames: ['市医保局'], dueOn: DUE, state: 'owed',
      pages: { min: 1, max: 2 }, ways: ['capture', 'file'], sample: '写清姓名、事由并签名'
    }])
    expect(first(serviceCase).consequence).toContain('补交不来')
    expect(kinds(serviceCase)).toEqual(['receipt', 'deferral'])
    expect(await summary()).toMatchObject({ deferredDueOn: DUE, waitingFor: 'departments' })
  })

  it('may name a nearer day', async () => {
    expect(first(await promised('smooth', '2026-03-09')).dueOn).toBe('2026-03-09')
  })

  it('leaves a case without one as it was', async () => {
    const { body } = await citizen.submit(fixtureApplicationWithPromise(undefined, {
      materials: [{ materialId: 'household-book', way: 'certificate', certificateId: 'fixture-household-register' }, { materialId: 'statement', way: 'capture', fileIds: [await citizen.uploadedId()] }]
    }), { scenario: 'smooth' })
    expect(body.deferredMaterials).toEqual([])
    expect(kinds(body)).toEqual(['receipt'])
  })

  it('keeps nobody from accepting and reviewing, and stops short of the decision', async () => {
    const serviceCase = await held()
    expect(itemOf(serviceCase)).toMatchObject({ state: 'in-review', awaitsMaterial: true })
    expect(itemOf(serviceCase).spans).toContainEqual(expect.objectContaining({ kind: 'paused', reason: '等您补交材料' }))
    expect(itemOf(serviceCase, 'birth-record').state).toBe('concluded')
    expect(serviceCase.results.map(({ itemId }) => itemId)).not.toContain('enrolment')
    expect(serviceCase.waitingFor).toBe('applicant')
  })

  it('stops the clock only while nothing else is left to do', async () => {
    const { caseNumber } = await promised()
    government.advance(1)
    expect(itemOf(await citizen.see(caseNumber)).spans.map(({ kind }) => kind)).toEqual(['working', 'expected'])
    const before = await held()
    government.advance(3)
    const after = await citizen.see(before.caseNumber)
    expect(itemOf(after).usedWorkingDays).toBe(itemOf(before).usedWorkingDays)
  })
})

describe('The reminder', () => {
  it('comes as a notice two working days before, once', async () => {
    const { caseNumber } = await promised()
    government.advance(9)
    expect(kinds(await citizen.see(caseNumber))).not.toContain('reminder')
    government.advance(1)
    expect(kinds(await citizen.see(caseNumber)).filter((kind) => kind === 'reminder')).toHaveLength(1)
    government.advance(3)
    expect(kinds(await citizen.see(caseNumber)).filter((kind) => kind === 'reminder')).toHaveLength(1)
  })

  it('does not come for what was handed in, nor when its morning has passed at the beginning', async () => {
    const { caseNumber } = await promised()
    await handIn(caseNumber)
    const soon = await promised('smooth', '2026-03-03')
    government.advance(20)
    for (const one of [caseNumber, soon.caseNumber]) expect(kinds(await citizen.see(one))).not.toContain('reminder')
  })
})

describe('Handing in', () => {
  it('before the decision changes nothing about the clock, and the item is decided in its time', async () => {
    const { caseNumber } = await promised()
    const { status, body, fileIds } = await handIn(caseNumber, 2)
    expect(status).toBe(200)
    expect(first(body)).toMatchObject({ state: 'handed-in', handedInAt: expect.any(String) as string })
    expect(body.materials).toContainEqual({ materialId: 'statement', way: 'capture', fileIds })
    expect(await summary()).not.toHaveProperty('deferredDueOn')
    government.advance(1)
    expect(first(await citizen.see(caseNumber)).state).toBe('accepted')
    government.advance(30)
    const after = await citizen.see(caseNumber)
    expect(after.stage).toBe('concluded')
    expect(itemOf(after).spans.map(({ kind }) => kind)).toEqual(['working'])
  })

  it('while all waits for it lets the clock run on and the item be decided', async () => {
    const { caseNumber } = await held()
    const { body } = await handIn(caseNumber)
    expect(itemOf(body).awaitsMaterial).toBeUndefined()
    expect(body).toMatchObject({ waitingFor: 'departments', waitingNames: ['市医保局'] })
    government.advance(2)
    const after = await citizen.see(caseNumber)
    expect(itemOf(after)).toMatchObject({ state: 'concluded', decision: '准予办理' })
    expect(after.results.map(({ itemId }) => itemId)).toContain('enrolment')
  })

  it('is done once, whatever is lost on the way: the same key gives the same answer, another one a sentence', async () => {
    const { caseNumber } = await promised()
    const key = newKey()
    const fileIds = [await citizen.uploadedId()]
    const reply = { materials: [{ materialId: 'statement', way: 'capture' as const, fileIds }] }
    const once = await citizen.handInLater(caseNumber, reply, key)
    expect(await citizen.handInLater(caseNumber, reply, key)).toMatchObject({ status: 200, body: once.body })
    expect((await citizen.see(caseNumber)).events.filter(({ title }) => title.startsWith('已补交'))).toHaveLength(1)
    const twice = await handIn<Problem>(caseNumber)
    expect(twice).toMatchObject({ status: 409, body: { code: 'conflict', message: '这份材料已经补交，部门正在核对。' } })
  })

  it.each([
    ['too many pages', 3, 'material.pages'],
    ['a page of another case', 0, 'material.file-unknown']
  ])('is refused with %s, and may be tried again', async (_what, count, code) => {
    const { caseNumber } = await promised()
    const other = await promised()
    const { fileIds } = await handIn(other.caseNumber)
    const { status, body } = count > 0
      ? await handIn<Problem>(caseNumber, count)
      : await citizen.handInLater<Problem>(caseNumber, { materials: [{ materialId: 'statement', way: 'capture', fileIds }] })
    expect([status, body.problems?.map((problem) => problem.code)]).toEqual([422, [code]])
    expect((await handIn(caseNumber)).status).toBe(200)
  })

  it('of what nobody asked for, or in a case of somebody else, finds nothing', async () => {
    const { caseNumber } = await promised()
    const fileIds = [await citizen.uploadedId()]
    expect((await citizen.handInLater<Problem>(caseNumber, { materials: [{ materialId: 'household-book', way: 'capture', fileIds }] })).status).toBe(404)
    const other = await Citizen.signIn('stranger')
    expect((await other.handInLater<Problem>(caseNumber, { materials: [{ materialId: 'statement', way: 'capture', fileIds }] })).status).toBe(404)
  })
})

describe('When the day passes', () => {
  it('the last day still counts whole', async () => {
    const { caseNumber } = await promised()
    government.advance(14)
    government.wait(11 * HOUR)
    citizen = await Citizen.signIn('somebody')
    expect(first(await citizen.see(caseNumber))).toMatchObject({ dueOn: DUE, state: 'owed' })
    expect((await handIn(caseNumber)).status).toBe(200)
  })

  it('what needed it ends with a notice, the rest is not touched, and it cannot be handed in any more', async () => {
    const { caseNumber } = await promised()
    government.advance(15)
    const after = await citizen.see(caseNumber)
    expect(first(after).state).toBe('lapsed')
    expect(itemOf(after)).toMatchObject({ state: 'correction-lapsed', decision: '到期没有补交“情况说明”，按“补交不来”办结' })
    expect(itemOf(after, 'household').state).toBe('concluded')
    expect(kinds(after)).toContain('decision')
    expect(after.stage).toBe('concluded')
    expect(await handIn<Problem>(caseNumber)).toMatchObject({ status: 409, body: { code: 'conflict' } })
  })

  it('what was withdrawn before is not needed and lapses no more', async () => {
    const { caseNumber } = await promised()
    const { body } = await citizen.call<ServiceCase>('POST', `/cases/${caseNumber}/withdrawal`, { key: newKey() })
    expect(first(body).state).toBe('not-needed')
    government.advance(20)
    const after = await citizen.see(caseNumber)
    expect([first(after).state, itemOf(after).state]).toEqual(['not-needed', 'withdrawn'])
    expect(kinds(after)).not.toContain('reminder')
  })
})

describe('Applying again', () => {
  const reapply = <Body = Reapplication>(caseNumber: string) => citizen.call<Body>('POST', `/cases/${caseNumber}/draft`)

  it('gives a draft with all that was filled, for what ended; asking again gives the same', async () => {
    const { caseNumber } = await promised('later-lapsed')
    const { status, body } = await reapply(caseNumber)
    expect(status).toBe(200)
    expect(body.draft.content).toMatchObject({ packageId: 'fixture', answers: { 'with-subsidy': 'no' }, droppedItemIds: [], consentIds: [], values: { 'child-name': '许小样' } })
    expect(body.draft.content.values).not.toHaveProperty('certificate-number')
    expect(body.draft.content.materials.map(({ materialId }) => materialId)).toEqual(['household-book'])
    expect((await reapply(caseNumber)).body.draft.draftId).toBe(body.draft.draftId)
    expect((await citizen.call<{ drafts: StoredDraft[] }>('GET', '/drafts')).body.drafts).toHaveLength(1)
  })

  it('brings its own copies of the pages, which can be handed in', async () => {
    const { body: { caseNumber } } = await citizen.submit(fixtureApplication(await citizen.uploadedId()), { scenario: 'smooth' })
    await citizen.call('POST', `/cases/${caseNumber}/withdrawal`, { key: newKey() })
    const { body: { draft, files } } = await reapply(caseNumber)
    expect(files.map(({ materialId }) => materialId)).toEqual(['statement'])
    expect((await fetch(`http://government.test${files[0]?.receipt.viewPath ?? ''}`)).status).toBe(200)
    const again = fixtureApplication(files[0]?.receipt.fileId ?? '', { draftId: draft.draftId })
    expect((await citizen.submit(again)).status).toBe(201)
  })

  it('is not needed while everything goes well', async () => {
    const { caseNumber } = await promised()
    expect(await reapply<Problem>(caseNumber)).toMatchObject({ status: 403, body: { message: '各事项还在办或者已经办好，不用重新申请。' } })
  })
})

describe('Beside a correction', () => {
  it('both can be open, and the correction does not ask for what was promised', async () => {
    const { body } = await citizen.submit(fixtureApplicationWithPromise())
    government.advance(3)
    const serviceCase = await citizen.see(body.caseNumber)
    const [notice] = serviceCase.corrections
    expect(notice?.points.map(({ materialId }) => materialId)).not.toContain('statement')
    expect([serviceCase.stage, first(serviceCase).state]).toEqual(['correction', 'owed'])
  })
})

describe('A department that answers nothing', () => {
  it('looks at what was handed in once it works again', async () => {
    const { caseNumber } = await promised('department-down')
    await handIn(caseNumber)
    government.advance(5)
    expect(first(await citizen.see(caseNumber)).state).toBe('handed-in')
    government.setScenario('smooth')
    government.advance(30)
    const after = await citizen.see(caseNumber)
    expect([first(after).state, itemOf(after).state]).toEqual(['accepted', 'concluded'])
  })
})

describe('The scenarios', () => {
  it('later-due comes to the day before, with the reminder in hand and the item held', async () => {
    const serviceCase = await promised('later-due')
    expect(first(serviceCase).state).toBe('owed')
    expect(serviceCase.asOf.slice(0, 10)).toBe('2026-03-13')
    expect(kinds(serviceCase)).toContain('reminder')
    expect(itemOf(serviceCase).awaitsMaterial).toBe(true)
  })

  it('later-lapsed comes to the day after', async () => {
    const serviceCase = await promised('later-lapsed')
    expect(serviceCase.asOf.slice(0, 10)).toBe('2026-03-17')
    expect([first(serviceCase).state, itemOf(serviceCase).state]).toEqual(['lapsed', 'correction-lapsed'])
  })

  it.each(['later-due', 'later-lapsed'])('%s lets no time pass where nothing was promised', async (scenario) => {
    const { body } = await citizen.submit(fixtureApplicationWithPromise(undefined, {
      itemIds: ['birth-record', 'household'], materials: [{ materialId: 'household-book', way: 'certificate', certificateId: 'fixture-household-register' }]
    }), { scenario })
    expect(body.asOf.slice(0, 10)).toBe('2026-03-02')
  })
})
