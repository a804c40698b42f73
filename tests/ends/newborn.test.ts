import type { Platform } from '../support/mini-host/types'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import {
  agreeAndSign, agreeAndSignIn, answerAll, CHILD, correct, fillForm, findNewborn, MOTHER, openForm, photograph, rate, submit, submittingTwice, upToReview
} from './support/newborn-story'
import { measureTable } from './support/screens'

jest.setTimeout(180_000)

const ENDS: Platform[] = ['weapp', 'alipay']
/** What the slowest phones bear of one keystroke, bytes. */
const MOST_OF_A_KEY = 150
const PAGES = 16
/** What a kill may cost at most, milliseconds of typing. */
const A_SECOND = 1_000
const KEYS = ['崇', '崇小', CHILD]

let government: NearGovernment
const tables: string[] = []

beforeEach(() => { government = nearGovernment() })
afterEach(() => {
  Citizen.leaveAll()
  expect(government.breaches).toEqual([])
})
afterAll(() => { process.stdout.write(`${tables.join('\n')}\n`) })

/** Everything the pretend register knows of the mother that may lie or travel nowhere in the open. */
const secretsOf = (): string[] => {
  const mother = government.people.find(({ name }) => name === MOTHER)
  if (!mother) throw new Error('the mother is not in the register')
  return [CHILD, MOTHER, mother.idNumber, mother.mobile]
}

const leaks = (place: string): string[] => secretsOf().filter((secret) => place.includes(secret))

describe.each(ENDS)('the compiled %s', (platform) => {
  it('takes a mother from 生孩子 to the rating, on pages every phone can bear', async () => {
    const citizen = await Citizen.open(platform, government)
    const { host } = citizen
    await findNewborn(citizen)
    await answerAll(citizen)
    await citizen.see('要办的 6 项')
    await agreeAndSignIn(citizen)
    await fillForm(citizen)
    await photograph(citizen)
    await agreeAndSign(citizen)
    expect(await submit(citizen)).toMatch(/^YJS3211830720\d+$/)
    await citizen.press('看进度')
    await citizen.arrive('track/case')
    await citizen.waitDaysFor('轮到您', 10)
    await correct(citizen)
    await citizen.waitDaysFor('全部办完了', 60)
    await citizen.see('6 项里办好 6 项')
    await rate(citizen)

    const measures = citizen.screens.measures(host)
    tables.push(measureTable(platform, measures))
    expect(host.errors).toEqual([])
    expect([...citizen.screens.nameless]).toEqual([])
    expect(measures.length).toBeGreaterThanOrEqual(PAGES)
    expect(citizen.screens.overLimits(host)).toEqual([])
  })

  it('draws one small change for a key, and has the name again after the phone ended it', async () => {
    const before = await Citizen.open(platform, government)
    await openForm(before)
    const from = before.host.setDatas.length
    for (const text of KEYS) await before.write('宝宝姓名', text)
    const written = before.host.setDatas.slice(from)
    tables.push(`${platform}, three keys: ${written.map(({ bytes, keys }) => `${bytes} B ${keys.join(' ')}`).join(', ')}`)
    const field = String(written[0]?.keys)
    expect(written.filter(({ keys }) => String(keys) === field)).toHaveLength(KEYS.length)
    // Beside the field only the line that says where it is kept may change: one text.
    expect(written.filter(({ keys }) => String(keys) !== field && !/^[^,]+\.v$/.test(String(keys)))).toEqual([])
    expect(written.filter(({ bytes }) => bytes > MOST_OF_A_KEY)).toEqual([])
    await new Promise((resolve) => { setTimeout(resolve, A_SECOND) })
    await before.host.settle()
    expect(before.text).toContain('已存')
    expect(before.host.errors).toEqual([])

    const after = await Citizen.open(platform, government, before.host.kill())
    await after.see('新生儿出生')
    await after.press('继续')
    await after.arrive('apply/tasks')
    await after.press(/^宝宝/)
    await after.arrive('apply/section')
    expect(after.controls('textbox').find(({ name }) => name.startsWith('宝宝姓名'))?.value).toBe(CHILD)
    expect(after.host.errors).toEqual([])
  })

  it('asks for a lost answer again with the same key, and keeps nothing personal in the open', async () => {
    const citizen = await Citizen.open(platform, government)
    const { host } = citizen
    await upToReview(citizen)
    expect(host.storage.size).toBeGreaterThan(0)
    expect(leaks(JSON.stringify([...host.storage]))).toEqual([])
    government.setScenario('submit-lost-answer')
    await submittingTwice(citizen)
    const sent = host.requests.filter(({ method, url }) => method === 'POST' && /\/applications?$|\/cases$/.test(url))
    const keys = sent.map(({ headers }) => headers['Idempotency-Key'] ?? headers['idempotency-key'])
    expect(sent.map(({ state }) => state)).toEqual(['failed', 'answered'])
    expect(keys[0]).toMatch(/^.{16,}$/)
    expect(new Set(keys).size).toBe(1)
    expect(government.records.list('cases')).toHaveLength(1)
    expect(leaks(JSON.stringify([...host.storage]))).toEqual([])
    expect(leaks(host.requests.map(({ url }) => decodeURIComponent(url)).join('\n'))).toEqual([])
    expect(host.errors).toEqual([])
  })
})
