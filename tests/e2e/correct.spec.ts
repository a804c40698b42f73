import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Answers } from '@types-contract/contract'
import { catalogueWithExample } from '../support/catalogue-with-example'
import { arrive, giveCamera, passDays, press, screenOf, usePhoto } from './citizen'
import { overhang } from './overhang'
import { test } from './own-government'
import { dressUp, picture } from './picture'
import { ScreenRobot } from './robot/robot'

const restaurant = catalogueWithExample().packages.find(({ id }) => id === 'restaurant')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A small shop that has its licence: a few papers, all of them photographed. */
const SMALL_SHOP: Answers = { licence: 'have', foods: [], area: 80, place: 'street', premises: 'own', fire: 'commitment', sign: 'none', also: [] }

const lookAt = async (page: Page, name: string): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const over = await overhang(page)
  await picture(page, name)
  return [...violations.flatMap((one) => one.nodes.map((node) => `${name}: ${one.id} ${node.target.join(' ')}`)), ...(over > 0 ? [`${name}: ${over} px too wide`] : [])]
}

/** Hands in, and stands before what the department wants to have photographed again. */
const submitAndBeAsked = async (page: Page): Promise<void> => {
  if (!restaurant) throw new Error('no restaurant is published')
  const robot = new ScreenRobot(page, restaurant, SMALL_SHOP)
  await robot.begin()
  await robot.answerAll()
  await robot.agreeAndSignIn()
  await robot.fillForm()
  await robot.handInMaterials()
  await robot.submit()
  await press(page, '看进度')
  await arrive(page, 'track/case')
  const now = screenOf(page).getByRole('button', { name: '现在去补' })
  await expect(async () => {
    await passDays(page, 1)
    await page.reload()
    await expect(now).toBeVisible({ timeout: 2_500 })
  }).toPass({ timeout: 45_000 })
  await now.click()
  await arrive(page, 'track/correction')
  await expect(screenOf(page).getByRole('button', { name: '重拍这一页' })).toBeVisible()
}

test.setTimeout(240_000)

test('a page to be corrected goes through camera and shot, and waits there through a reload @seen-correct', async ({ page, context }) => {
  const broken: string[] = []
  const found: string[] = []
  giveCamera(page)
  await dressUp(page)
  await submitAndBeAsked(page)
  found.push(...await lookAt(page, '01-correction'))
  const address = page.url()

  // A phone whose camera may run inside the page; the one before had only the system's.
  const own = await context.newPage()
  own.on('pageerror', (error) => broken.push(error.message))
  await own.goto(address)
  await press(own, '重拍这一页')
  await arrive(own, 'apply/camera')
  const shutter = screenOf(own).last().locator('.camera__shutter')
  await expect(shutter).toBeEnabled()
  await expect(screenOf(own).last().locator('.camera__hint')).not.toContainText('正在打开相机')
  await picture(own, '02-camera')
  await shutter.click()
  await arrive(own, 'apply/shot')
  await expect(screenOf(own).last().getByRole('button', { name: /^(拉正|使用这张|仍然使用)$/ })).toBeVisible()
  found.push(...await lookAt(own, '03-shot'))
  await own.reload()
  await expect(screenOf(own).last().getByRole('button', { name: /^(拉正|使用这张|仍然使用)$/ })).toBeVisible()

  await own.goto('/#/pages/home/index')
  await own.reload()
  await arrive(own, 'track/correction')
  await expect(screenOf(own).last()).toContainText('有 1 张照片还没确认')
  await expect(screenOf(own).last().getByRole('button', { name: /^交回/ })).toBeDisabled()
  found.push(...await lookAt(own, '04-waits'))
  await press(own, '接着确认')
  await usePhoto(own)
  await arrive(own, 'track/correction')
  await expect(screenOf(own).last()).toContainText('这一处改好了')
  found.push(...await lookAt(own, '05-retaken'))
  await press(own, '全部交回')
  await arrive(own, 'track/case')
  await expect(screenOf(own).last()).toContainText('已交回补正')
  expect(found).toEqual([])
  expect(broken).toEqual([])
})
