import type { Platform } from '../support/mini-host/types'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import { answerAll, findNewborn, takeSide, useSheet } from './support/newborn-story'

jest.setTimeout(240_000)

const ENDS: Platform[] = ['weapp', 'alipay']
const LOGINS = { weapp: '用微信身份登录', alipay: '用支付宝身份登录' } as const

let government: NearGovernment
beforeEach(() => { government = nearGovernment() })
afterEach(() => {
  Citizen.leaveAll()
  expect(government.breaches).toEqual([])
})

/** From home to the parents' cards, which nobody may fetch. */
const toCard = async (citizen: Citizen): Promise<void> => {
  await findNewborn(citizen)
  await answerAll(citizen)
  await citizen.choose('radio', /^不同意/)
  await citizen.press('按这个办')
  await citizen.arrive('around/sign-in')
  await citizen.press(LOGINS[citizen.host.platform])
  await citizen.arrive('apply/tasks')
  await citizen.press(/^交材料/)
  await citizen.arrive('apply/materials')
  await citizen.press(/^去交，父母身份证/)
  await citizen.arrive('apply/material')
}

describe.each(ENDS)('a card in the compiled %s', (platform) => {
  it('is photographed on both sides, survives a kill between them, and is handed in as one page', async () => {
    const before = await Citizen.open(platform, government)
    await toCard(before)
    await before.press('拍照')
    await before.arrive('apply/camera')
    await before.see('妈妈人像面')
    await takeSide(before, '人像面')
    await before.arrive('apply/camera')
    await before.see('妈妈国徽面')
    expect(before.host.errors).toEqual([])

    const citizen = await Citizen.open(platform, government, { ...before.host.kill() })
    await citizen.arrive('apply/material')
    await citizen.see('“父母身份证”还差国徽面')
    await citizen.press('接着拍')
    await citizen.host.waitFor(() => citizen.page.route.includes('apply/camera') || citizen.page.route.includes('apply/shot'))
    if (citizen.page.route.includes('apply/shot')) await citizen.press('拍国徽面')
    await takeSide(citizen, '国徽面')
    await useSheet(citizen)
    await citizen.see('已收到')
    expect(government.records.list('files')).toHaveLength(1)
    expect(citizen.host.errors).toEqual([])
    expect([...citizen.screens.nameless]).toEqual([])
    expect(citizen.screens.overLimits(citizen.host)).toEqual([])
  })
})
