import { expect, type Page } from '@playwright/test'
import { faults } from './barriers'
import { arrive, choose, giveCamera, press, screenOf, usePhoto, waitDaysFor } from './citizen'
import { dressUp, picture } from './picture'
import { test } from './own-government'
import { smallShop } from './robot/small-shop'

/** Takes a picture when they are wanted, and tells what is wrong on the screen shown now. */
const lookAt = async (page: Page, name: string): Promise<string[]> => {
  await picture(page, name)
  return faults(page, name)
}

/** Hands in with every paper promised that may be, in a situation; stands before the case. */
const submitPromising = async (page: Page, scenario: string): Promise<void> => {
  await page.request.put('/api/v1/pretend/scenario', { data: { name: 'smooth' } })
  const robot = smallShop(page, true)
  await robot.upToReview()
  await page.request.put('/api/v1/pretend/scenario', { data: { name: scenario } })
  await robot.submit()
  await press(page, '看进度')
  await arrive(page, 'track/case')
}

const setElder = async (page: Page): Promise<void> => {
  await page.goto('/#/pages/around/settings/index')
  await choose(page.getByRole('switch', { name: /长辈版/ }))
  await page.waitForTimeout(400)
}

test.setTimeout(240_000)

test('papers promised for later are reminded of, handed in one by one, and the case ends well @seen-later @narrow', async ({ page }) => {
  const broken: string[] = []
  const found: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  giveCamera(page)
  await dressUp(page)
  await submitPromising(page, 'later-due')
  const screen = screenOf(page)
  await expect(screen).toContainText('还要补交 2 份材料')
  await expect(screen).toContainText('还剩 1 个工作日')
  await expect(screen).toContainText('等您补交材料，时限暂停')
  await expect(screen).toContainText('补交材料提醒')
  found.push(...await lookAt(page, '01-case-owing'))
  await page.goto('/#/pages/home/index')
  await expect(screenOf(page)).toContainText('还要补交材料')
  found.push(...await lookAt(page, '02-home-owing'))
  await page.goto('/#/pages/cases/index')
  await expect(screenOf(page)).toContainText('还要补交材料，最晚')
  found.push(...await lookAt(page, '03-cases-owing'))
  await page.goto('/#/pages/home/index')
  await press(page, /去补交/)
  await arrive(page, 'track/deferred')
  await expect(screenOf(page)).toContainText('补交材料 1/2')
  found.push(...await lookAt(page, '04-deferred-empty'))
  await press(page, '拍照')
  await usePhoto(page)
  await arrive(page, 'track/deferred')
  await expect(screenOf(page)).toContainText('已收到')
  await page.reload()
  await expect(screenOf(page)).toContainText('已收到')
  found.push(...await lookAt(page, '05-deferred-page'))
  await press(page, '先交这 1 份')
  await arrive(page, 'track/case')
  await expect(screenOf(page)).toContainText('还要补交 1 份材料')
  await expect(screenOf(page)).toContainText('已经补交')
  found.push(...await lookAt(page, '06-case-partly'))
  await press(page, '去补交')
  await arrive(page, 'track/deferred')
  await press(page, '拍照')
  await usePhoto(page)
  await arrive(page, 'track/deferred')
  await expect(screenOf(page)).toContainText('已收到')
  await press(page, '交上去')
  await arrive(page, 'track/case')
  await expect(screenOf(page)).not.toContainText('还要补交')
  await waitDaysFor(page, '看结果', 3)
  await expect(screenOf(page)).toContainText('全部办完了')
  expect(found).toEqual([])
  expect(broken).toEqual([])
})

test('a day that passed is said kindly, with a way on @seen-later @once', async ({ page }) => {
  giveCamera(page)
  await setElder(page)
  await submitPromising(page, 'later-lapsed')
  await expect(screenOf(page)).toContainText('到期没有补交')
  await expect(screenOf(page)).toContainText('补交不来')
  expect(await lookAt(page, '07-case-lapsed')).toEqual([])
  await press(page, '重新申请')
  await arrive(page, 'guide/notice')
  await expect(screenOf(page)).toContainText('消防检查')
})
