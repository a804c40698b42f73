import { expect, type Page } from '@playwright/test'
import { barriers } from './barriers'
import { answerAsMarriedMother, arrive, choose, findNewborn, giveCamera, press, screenOf, usePhoto, type Look } from './citizen'
import { overhang } from './overhang'
import { test } from './own-government'
import { dressUp, picture } from './picture'

test.setTimeout(240_000)

/** From home to the parents' cards, which nobody may fetch. */
const upToCard = async (page: Page): Promise<void> => {
  giveCamera(page)
  await dressUp(page)
  await findNewborn(page)
  await answerAsMarriedMother(page)
  await choose(page.getByRole('radio', { name: /^不同意/ }))
  await press(page, '按这个办')
  await press(page, /华晓阳/)
  await arrive(page, 'apply/tasks')
  await press(page, /^交材料/)
  await arrive(page, 'apply/materials')
  await press(page, /^去交，父母身份证/)
  await arrive(page, 'apply/material')
}

/** Every screen is pictured, fits its width and can be used by everybody. */
const looking = (page: Page): Look => async (where) => {
  await picture(page, `card-${where}`)
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  expect(await barriers(page)).toEqual([])
}

test('both sides of a card become one page, also over a reload, and are taken again together', async ({ page }) => {
  await upToCard(page)
  const look = looking(page)
  await look('material')
  await press(page, '拍照')
  await arrive(page, 'apply/shot')
  await expect(screenOf(page).last()).toContainText('确认人像面')
  const straighten = screenOf(page).last().getByRole('button', { name: '拉正', exact: true })
  const use = screenOf(page).last().getByRole('button', { name: /^(使用这张|仍然使用)$/ })
  await expect(straighten.or(use).first()).toBeVisible()
  if (await straighten.isVisible()) await straighten.click()
  await expect(use).toBeEnabled()
  await look('front')
  await use.click()
  await expect(screenOf(page).last()).toContainText('人像面拍好了，还差国徽面')
  await look('side')
  await page.reload()
  await expect(screenOf(page).last()).toContainText('人像面拍好了，还差国徽面')
  const draft = new URLSearchParams(page.url().split('?')[1] ?? '').get('draft') ?? ''
  await page.goto(`/#/pages/apply/material/index?draft=${draft}&material=parents-id-card`)
  await expect(screenOf(page).last()).toContainText('“父母身份证”还差国徽面')
  await look('left')
  await press(page, '接着拍')
  await arrive(page, 'apply/shot')
  await press(page, '拍国徽面')
  await expect(screenOf(page).last()).toContainText('确认国徽面')
  await expect(straighten.or(use).first()).toBeVisible()
  if (await straighten.isVisible()) await straighten.click()
  await expect(use).toBeEnabled()
  await use.click()
  const sheet = screenOf(page).last().getByRole('img', { name: '合好的一页' })
  await expect(sheet).toBeVisible()
  await choose(screenOf(page).last().getByRole('switch', { name: /加上用途水印/ }))
  await expect(screenOf(page).last().getByRole('button', { name: '使用这一页' })).toBeEnabled()
  await look('sheet')
  const size = await sheet.evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : []))
  expect((size[1] ?? 0) / (size[0] ?? 1)).toBeCloseTo(297 / 210, 2)
  await press(page, '使用这一页')
  await arrive(page, 'apply/material')
  await expect(screenOf(page)).toContainText('已收到')
  await look('received')
  await expect(page.getByRole('button', { name: /^删除第/ })).toHaveCount(1)

  await press(page, '重拍第 1 页的两面')
  await usePhoto(page)
  await arrive(page, 'apply/material')
  await expect(screenOf(page)).toContainText('已收到')
  await expect(page.getByRole('button', { name: /^删除第/ })).toHaveCount(1)
})
