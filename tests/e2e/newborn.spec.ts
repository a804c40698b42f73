import { expect } from '@playwright/test'
import { agreeAndSignIn, answerAsMarriedMother, arrive, choose, fillForm, findNewborn, giveCamera, photograph, press, screenOf, signAndSubmit, waitDaysFor } from './citizen'
import { overhang } from './overhang'
import { test } from './own-government'
import { dressUp, picture } from './picture'

test.setTimeout(240_000)

test('a mother finds 新生儿出生 by 生孩子 and gets it all done on one phone @pictured', async ({ page }) => {
  const broken: string[] = []
  const wide: string[] = []
  const seen = new Set<string>()
  page.on('pageerror', (error) => broken.push(error.message))
  const look = async (where: string): Promise<void> => {
    if (seen.has(where)) return
    seen.add(where)
    if (await overhang(page) > 0) wide.push(where)
    await picture(page, `${String(seen.size).padStart(2, '0')}-${where}`)
  }
  giveCamera(page)
  await dressUp(page)
  await findNewborn(page, look)
  await answerAsMarriedMother(page)
  await expect(screenOf(page)).toContainText('要办的 6 项')
  await look('notice')
  await agreeAndSignIn(page)
  await look('tasks')
  await fillForm(page, '崇小样', look)
  await photograph(page, look)
  await look('review')
  await signAndSubmit(page, '华晓阳')
  await expect(screenOf(page)).toContainText(/YJS3211830720\d+/)
  await look('receipt')

  await press(page, '看进度')
  await arrive(page, 'track/case')
  await waitDaysFor(page, '轮到您', 1)
  await look('case')
  await press(page, '现在去补')
  await expect(page.getByRole('button', { name: '我填的没错' })).toBeVisible()
  await look('correction')
  await press(page, '我填的没错')
  await press(page, '全部交回')
  await arrive(page, 'track/case')
  await waitDaysFor(page, '全部办完了')
  await expect(screenOf(page)).toContainText('6 项里办好 6 项')

  await press(page, '看结果')
  await arrive(page, 'track/results')
  await expect(screenOf(page)).toContainText('出生医学证明')
  await look('results')
  await press(page, '评一评')
  await choose(page.getByRole('radio', { name: '满意', exact: true }))
  await expect(screenOf(page)).toContainText('已记下“满意”')
  await look('rating')
  expect(wide).toEqual([])
  expect(broken).toEqual([])
})

test('a reload in the middle loses nothing @once', async ({ page }) => {
  await findNewborn(page)
  await answerAsMarriedMother(page)
  await agreeAndSignIn(page)
  await press(page, /^宝宝/)
  await page.getByRole('textbox', { name: /宝宝姓名/ }).fill('崇小样')
  // A kill may cost the last second of typing, not more.
  await page.waitForTimeout(1_000)
  await page.reload()
  await expect(page.getByRole('textbox', { name: /宝宝姓名/ })).toHaveValue('崇小样')
  await page.goto('/')
  await expect(screenOf(page)).toContainText('新生儿出生')
  await expect(screenOf(page)).toContainText(/接着办|继续/)
})
