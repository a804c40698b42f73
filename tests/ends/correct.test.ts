import { ASKED, catalogueWithPageAsked } from '../support/catalogue-with-page-asked'
import type { Platform } from '../support/mini-host/types'
import { release, show } from './support/camera'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import { acceptPage, submit, upToReview } from './support/newborn-story'

jest.setTimeout(240_000)

const ENDS: Platform[] = ['weapp', 'alipay']

const catalogue = catalogueWithPageAsked()
let government: NearGovernment
beforeEach(() => { government = nearGovernment(catalogue) })
afterEach(() => {
  Citizen.leaveAll()
  expect(government.breaches).toEqual([])
})

/** From home to a case in which a department wants the one photographed page taken again. */
const submitAndBeAsked = async (citizen: Citizen): Promise<string> => {
  await upToReview(citizen)
  const caseNumber = await submit(citizen)
  await citizen.press('看进度')
  await citizen.arrive('track/case')
  await citizen.waitDaysFor('轮到您', 10)
  await citizen.press('现在去补')
  await citizen.arrive('track/correction')
  await citizen.see(`${ASKED.name} · 第 1 页`)
  return caseNumber
}

const handedIn = (caseNumber: string) => government.records.get('cases', caseNumber)?.application.materials.find(({ materialId }) => materialId === ASKED.materialId)

describe.each(ENDS)('a page to be corrected on the compiled %s', (platform) => {
  it('goes through camera and shot, survives the phone ending the app over each, and is handed back once', async () => {
    const first = await Citizen.open(platform, government)
    const caseNumber = await submitAndBeAsked(first)
    const before = handedIn(caseNumber)?.fileIds
    await first.press('重拍这一页')
    await first.arrive('apply/camera')
    await show(first, 'desk', () => first.text.includes('把要拍的放进框里'))
    expect(first.host.errors).toEqual([])

    const second = await Citizen.open(platform, government, first.host.kill())
    await second.arrive('track/correction')
    await second.see(`上次正在拍“${ASKED.name}”`)
    await second.press('接着拍')
    await second.arrive('apply/camera')
    await show(second, 'page', () => second.page.route.includes('apply/shot/'))
    await second.see(/可以用|建议重拍/)
    await second.choose('radio', '黑白')
    await second.see(/可以用|建议重拍/)
    await second.host.hide()
    expect(second.host.errors).toEqual([])

    const third = await Citizen.open(platform, government, second.host.kill())
    await third.arrive('track/correction')
    await third.see(`“${ASKED.name}”有 1 张照片还没确认`)
    await third.press('接着确认')
    await third.arrive('apply/shot')
    await third.see(/可以用|建议重拍/)
    expect(third.find('radio', '黑白').attrs['aria-checked']).toBe(true)
    await acceptPage(third)
    await third.arrive('track/correction')
    await third.see('这一处改好了')
    await third.press('全部交回')
    await third.arrive('track/case')
    const after = handedIn(caseNumber)
    expect(after?.fileIds).toHaveLength(1)
    expect(after?.fileIds).not.toEqual(before)
    expect(after?.photoWarnings?.map(({ fileId }) => fileId)).toEqual(after?.photoWarnings && after.fileIds)
    await third.waitDaysFor('全部办完了', 60)
    for (const one of [first, second, third]) {
      expect(one.host.errors).toEqual([])
      expect([...one.screens.nameless]).toEqual([])
      expect(one.screens.overLimits(one.host)).toEqual([])
    }
  })

  it('taken again after it was sent, only the last one is handed back', async () => {
    const citizen = await Citizen.open(platform, government)
    const caseNumber = await submitAndBeAsked(citizen)
    for (const button of ['重拍这一页', '再拍一次']) {
      await citizen.press(button)
      await release(citizen)
      await citizen.arrive('apply/shot')
      await acceptPage(citizen)
      await citizen.arrive('track/correction')
      await citizen.see('这一处改好了')
    }
    await citizen.press('全部交回')
    await citizen.arrive('track/case')
    expect(handedIn(caseNumber)?.fileIds).toHaveLength(1)
    expect(citizen.host.errors).toEqual([])
  })
})
