import { catalogueWithPromise } from '../support/catalogue-with-promise'
import type { Platform } from '../support/mini-host/types'
import { release } from './support/camera'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import { acceptPage, agreeAndSign, agreeAndSignIn, answerAll, fillForm, findNewborn, submit } from './support/newborn-story'

jest.setTimeout(180_000)

const ENDS: Platform[] = ['weapp', 'alipay']
const MATERIAL = '父母民族确认书'

const catalogue = catalogueWithPromise()
let government: NearGovernment
beforeEach(() => {
  government = nearGovernment(catalogue)
  government.setScenario('smooth')
})
afterEach(() => {
  Citizen.leaveAll()
  expect(government.breaches).toEqual([])
})

/** Promises the one paper nobody has, instead of photographing it. */
const promise = async (citizen: Citizen): Promise<void> => {
  await citizen.press('去交材料')
  await citizen.arrive('apply/materials')
  await citizen.press(`交“${MATERIAL}”`)
  await citizen.arrive('apply/material')
  await citizen.press(/前补交$/)
  await citizen.see('已选以后交')
  await citizen.press('好了')
  await citizen.arrive('apply/materials')
  await citizen.press('下一步：核对并提交')
  await citizen.arrive('apply/review')
}

/** From home to the page of a case in which one paper is owed. */
const submitWithPromise = async (citizen: Citizen): Promise<string> => {
  await findNewborn(citizen)
  await answerAll(citizen)
  await agreeAndSignIn(citizen)
  await fillForm(citizen)
  await promise(citizen)
  await citizen.see(/前补交/)
  await agreeAndSign(citizen)
  const caseNumber = await submit(citizen)
  await citizen.see(`“${MATERIAL}”，最晚`)
  await citizen.press('看进度')
  await citizen.arrive('track/case')
  return caseNumber
}

/** Hands in although the first answer gets lost on its way back; when the screen says so, it is confirmed. */
const handInTwice = async (citizen: Citizen): Promise<void> => {
  await citizen.press('交上去')
  await citizen.host.waitFor(() => citizen.page.route.includes('track/case') || citizen.text.includes('再确认一次'))
  if (citizen.text.includes('再确认一次')) await citizen.press('再确认一次')
  await citizen.arrive('track/case')
}

const stateOf = (caseNumber: string): string | undefined => government.records.get('cases', caseNumber)?.deferred?.[0]?.state

describe.each(ENDS)('the compiled %s', (platform) => {
  it('reminds of a promised paper, keeps its page through a kill, hands it in once, and the case is decided', async () => {
    const before = await Citizen.open(platform, government)
    const caseNumber = await submitWithPromise(before)
    await before.see('还要补交 1 份材料')
    await before.waitDaysFor('等您补交材料，时限暂停', 10)
    await before.waitDaysFor('补交材料提醒', 8)
    await before.press('去补交')
    await before.arrive('track/deferred')
    await before.see(MATERIAL)
    await before.press('拍照')
    await release(before)
    await before.arrive('apply/shot')
    await acceptPage(before)
    await before.arrive('track/deferred')
    await before.see('已收到')
    expect(before.host.errors).toEqual([])
    expect([...before.screens.nameless]).toEqual([])

    const citizen = await Citizen.open(platform, government, before.host.kill())
    await citizen.see('新生儿出生还要补交材料')
    await citizen.press('去补交')
    await citizen.arrive('track/deferred')
    await citizen.see('已收到')
    government.setScenario('submit-lost-answer')
    await handInTwice(citizen)
    await citizen.see(`“${MATERIAL}”已经补交`)
    government.setScenario('smooth')
    expect(stateOf(caseNumber)).toBe('handed-in')
    const sent = citizen.host.requests.filter(({ method, url }) => method === 'POST' && url.includes('/deferred-materials'))
    const keys = sent.map(({ headers }) => headers['Idempotency-Key'] ?? headers['idempotency-key'])
    expect(new Set(keys).size).toBe(1)
    expect(government.records.get('cases', caseNumber)?.events.filter(({ title }) => title.startsWith('已补交'))).toHaveLength(1)
    await citizen.waitDaysFor('全部办完了', 60)
    expect(stateOf(caseNumber)).toBe('accepted')
    expect(citizen.host.errors).toEqual([])
    expect([...citizen.screens.nameless]).toEqual([])
    for (const one of [before, citizen]) {
      expect(one.screens.overLimits(one.host)).toEqual([])
    }
  })

  it('says what became of it when the day passed', async () => {
    const citizen = await Citizen.open(platform, government)
    const caseNumber = await submitWithPromise(citizen)
    await citizen.waitDaysFor(`“${MATERIAL}”到期没有补交`, 20)
    expect(stateOf(caseNumber)).toBe('lapsed')
    expect(citizen.controls('button').some(({ name }) => name === '去补交')).toBe(false)
    expect(citizen.host.errors).toEqual([])
  })
})
