import { expect, type Page } from '@playwright/test'
import { faults } from './barriers'
import { arrive, giveCamera, press, screenOf, usePhoto, waitDaysFor } from './citizen'
import { test } from './own-government'
import { dressUp, picture } from './picture'
import { smallShop } from './robot/small-shop'

/** Takes a picture when they are wanted, and tells what is wrong on the screen shown now. */
const lookAt = async (page: Page, name: string): Promise<string[]> => {
  await picture(page, name)
  return faults(page, name)
}

/** Hands in, and stands before what the department wants to have photographed again. */
const submitAndBeAsked = async (page: Page): Promise<void> => {
  const robot = smallShop(page)
  await robot.upToReview()
  await robot.submit()
  await press(page, '看进度')
  await arrive(page, 'track/case')
  await waitDaysFor(page, '现在去补', 1)
  await press(page, '现在去补')
  await arrive(page, 'track/correction')
  await expect(screenOf(page).getByRole('button', { name: '重拍这一页' })).toBeVisible()
}

/** The newest events may already have pushed this one out of the short list. */
const seeEvent = async (page: Page, words: string): Promise<void> => {
  const whole = screenOf(page).last().getByRole('button', { name: /^看全部 \d+ 条/ })
  await expect(async () => {
    if (await whole.isVisible()) await whole.click()
    await expect(screenOf(page).last()).toContainText(words, { timeout: 2_500 })
  }).toPass()
}

test.setTimeout(240_000)

test('a page to be corrected goes through camera and shot, and waits there through a reload @seen-correct @narrow', async ({ page, context }) => {
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
  await seeEvent(own, '已交回补正')
  expect(found).toEqual([])
  expect(broken).toEqual([])
})
