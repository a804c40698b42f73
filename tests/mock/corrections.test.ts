import type { Application, CorrectionNotice, CorrectionReply, Problem, ServiceCase } from '@types-contract/contract'
import { HOUR } from '../../mock/time'
import { Citizen } from '../support/citizen'
import { fixtureApplication, fixtureApplicationWithSubsidy } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let citizen: Citizen
beforeEach(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
})
afterEach(() => government.stop())

async function submitted(scenario?: string): Promise<ServiceCase> {
  const { body } = await citizen.submit(fixtureApplicationWithSubsidy(await citizen.uploadedId()), { scenario })
  return body
}

async function askedToCorrect(scenario?: string): Promise<{ serviceCase: ServiceCase; notice: CorrectionNotice }> {
  const { caseNumber } = await submitted(scenario)
  government.advance(3)
  const serviceCase = await citizen.see(caseNumber)
  const notice = serviceCase.corrections[0]
  if (!notice) throw new Error('Nobody asked for a correction')
  return { serviceCase, notice }
}

async function replyTo(notice: CorrectionNotice): Promise<CorrectionReply> {
  const fileId = await citizen.uploadedId()
  return {
    noticeId: notice.noticeId,
    points: notice.points.map(({ pointId, kind }) => (kind === 'material' ? { pointId, fileId } : { pointId, value: '家中一人失业' }))
  }
}

/** Without the enrolment no page has to be uploaded. */
function withoutPages(): Application {
  const whole = fixtureApplication('')
  return {
    ...whole,
    itemIds: ['birth-record', 'household'],
    materials: whole.materials.filter(({ materialId }) => materialId !== 'statement')
  }
}

const stateOf = (serviceCase: ServiceCase, itemId: string) => serviceCase.itemCases.find((item) => item.itemId === itemId)?.state

describe('By default', () => {
  it('one department asks once, about the page that was uploaded', async () => {
    const { serviceCase, notice } = await askedToCorrect()
    expect(serviceCase.corrections).toHaveLength(1)
    expect(notice.points).toMatchObject([{ kind: 'material', materialId: 'statement', pageIndex: 0, departmentName: '市医保局' }])
    expect(notice.points[0]?.words).not.toBe('')
    expect(notice.dueOn).toBe('2026-03-17')
    expect(serviceCase).toMatchObject({ stage: 'correction', waitingFor: 'both' })
    const page = await fetch(`http://government.test${notice.points[0]?.viewPath ?? ''}`)
    expect(page.headers.get('content-type')).toBe('image/jpeg')
  })

  it('asks about a field when no page was uploaded', async () => {
    const { body } = await citizen.submit(withoutPages())
    government.advance(3)
    expect((await citizen.see(body.caseNumber)).corrections[0]?.points).toMatchObject([{ kind: 'field', fieldId: 'child-name', currentValue: '许小样' }])
  })
})

describe('Several departments', () => {
  it('send one notice with the points of all', async () => {
    const { serviceCase, notice } = await askedToCorrect('correction-several')
    expect(serviceCase.notices.filter(({ kind }) => kind === 'correction')).toHaveLength(1)
    expect(new Set(notice.points.map(({ departmentId }) => departmentId)).size).toBe(notice.points.length)
    expect(notice.points.length).toBeGreaterThan(1)
    notice.points.forEach(({ itemId }) => expect(stateOf(serviceCase, itemId)).toBe('correction'))
  })

  it('wait for the slowest first check before the notice goes out', async () => {
    const { caseNumber } = await submitted('correction-several')
    government.wait(2 * HOUR)
    citizen = await Citizen.signIn('somebody')
    expect((await citizen.see(caseNumber)).corrections).toEqual([])
    government.advance(2)
    expect((await citizen.see(caseNumber)).corrections).toHaveLength(1)
  })

  it('take all answers together or none', async () => {
    const { serviceCase, notice } = await askedToCorrect('correction-several')
    const reply = await replyTo(notice)
    const half = await citizen.correct<Problem>(serviceCase.caseNumber, { ...reply, points: reply.points.slice(1) })
    expect(half).toMatchObject({ status: 422, body: { code: 'invalid' } })
    expect(half.body.problems).toHaveLength(1)
    const whole = await citizen.correct(serviceCase.caseNumber, reply)
    expect(whole.body.corrections).toMatchObject([{ state: 'answered' }])
  })
})

describe('While the applicant is asked', () => {
  it('the clock of the item stands still', async () => {
    const { serviceCase, notice } = await askedToCorrect()
    const itemId = notice.points[0]?.itemId
    const find = (one: ServiceCase) => one.itemCases.find((item) => item.itemId === itemId)
    government.advance(7)
    const later = await citizen.see(serviceCase.caseNumber)
    expect(find(later)?.usedWorkingDays).toBe(find(serviceCase)?.usedWorkingDays)
    expect(find(later)?.spans.map(({ kind }) => kind)).toContain('paused')
    expect((find(later)?.expectedOn ?? '') > (find(serviceCase)?.expectedOn ?? '')).toBe(true)
  })
})

describe('An answer', () => {
  it('lets the departments go on to the end', async () => {
    const { serviceCase, notice } = await askedToCorrect()
    const reply = await replyTo(notice)
    await citizen.correct(serviceCase.caseNumber, reply)
    government.advance(60)
    const after = await citizen.see(serviceCase.caseNumber)
    expect(after).toMatchObject({ stage: 'concluded', waitingFor: 'nobody' })
    expect(after.materials.find(({ materialId }) => materialId === 'statement')?.fileIds).toEqual([reply.points[0]?.fileId])
  })

  it('tells what the phone had warned of, and what it had said of the page before goes with that page', async () => {
    const { serviceCase, notice } = await askedToCorrect()
    const statement = async () => (await citizen.see(serviceCase.caseNumber)).materials.find(({ materialId }) => materialId === 'statement')
    const reply = await replyTo(notice)
    const fileId = reply.points[0]?.fileId ?? ''
    const warned = reply.points.map((point) => ({ ...point, photoWarnings: [{ fileId, flaws: ['blurred' as const] }, { fileId: 'another', flaws: ['glare' as const] }] }))
    await citizen.correct(serviceCase.caseNumber, { noticeId: notice.noticeId, points: warned })
    expect(await statement()).toMatchObject({ fileIds: [fileId], usedAnyway: true, photoWarnings: [{ fileId, flaws: ['blurred'] }] })
  })

  it('names the kind of paper, so that the camera has its frame', async () => {
    const { notice } = await askedToCorrect()
    expect(notice.points[0]).toMatchObject({ documentKind: 'a4', materialName: '情况说明' })
  })

  it('may be a word why the page is right', async () => {
    const { serviceCase, notice } = await askedToCorrect()
    const points = notice.points.map(({ pointId }) => ({ pointId, disagreement: '原件就是这样' }))
    const after = await citizen.correct(serviceCase.caseNumber, { noticeId: notice.noticeId, points })
    expect(after.body.events.map(({ detail }) => detail)).toContain('原件就是这样')
  })

  it('is taken once', async () => {
    const { serviceCase, notice } = await askedToCorrect()
    const reply = await replyTo(notice)
    await citizen.correct(serviceCase.caseNumber, reply)
    expect(await citizen.correct<Problem>(serviceCase.caseNumber, reply)).toMatchObject({ status: 409, body: { code: 'conflict' } })
  })

  it('may not bring a page that is already in a case', async () => {
    const { serviceCase, notice } = await askedToCorrect()
    const used = serviceCase.materials.find(({ materialId }) => materialId === 'statement')?.fileIds?.[0]
    const points = notice.points.map(({ pointId }) => ({ pointId, fileId: used }))
    expect((await citizen.correct(serviceCase.caseNumber, { noticeId: notice.noticeId, points })).status).toBe(422)
  })
})

describe('Without an answer', () => {
  it('the item lapses after the due day, and the rest is concluded', async () => {
    const { serviceCase, notice } = await askedToCorrect()
    government.advance(30)
    const after = await citizen.see(serviceCase.caseNumber)
    expect(after.corrections).toMatchObject([{ state: 'lapsed' }])
    expect(stateOf(after, notice.points[0]?.itemId ?? '')).toBe('correction-lapsed')
    expect(stateOf(after, 'household')).toBe('concluded')
    const late = await citizen.correct<Problem>(serviceCase.caseNumber, await replyTo(notice))
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } })
  })

  it('what waits for the lapsed item ends with it', async () => {
    const { body } = await citizen.submit(withoutPages())
    government.advance(40)
    const after = await citizen.see(body.caseNumber)
    expect(stateOf(after, 'birth-record')).toBe('correction-lapsed')
    expect(stateOf(after, 'household')).toBe('terminated')
  })
})
