import { expect, type Page } from '@playwright/test'
import { faults } from './barriers'
import { answerAsMarriedMother, arrive, choose, fillForm, findNewborn, giveCamera, photograph, press, screenOf, signAndSubmit, waitDaysFor } from './citizen'
import { test } from './own-government'

const setLooks = async (page: Page, elder: boolean, dark: boolean): Promise<void> => {
  await page.goto('/#/pages/around/settings/index')
  await expect(screenOf(page)).toContainText('长辈版')
  if (elder) await choose(page.getByRole('switch', { name: /长辈版/ }))
  if (dark) await choose(page.getByRole('radio', { name: '开', exact: true }))
  await page.waitForTimeout(500)
}

const LOOKS = [['normal', false, false], ['elder and dark', true, true]] as const

for (const [look, elder, dark] of LOOKS) {
  test(`every screen of the spine is free of barriers and sideways scrolling, ${look}${elder ? ' @narrow' : ' @once'}`, async ({ page }) => {
    test.setTimeout(300_000)
    const found: string[] = []
    const lookAt = async (where: string): Promise<void> => {
      found.push(...await faults(page, where))
    }
    giveCamera(page)
    await setLooks(page, elder, dark)
    await lookAt('settings')
    await page.goto('/#/pages/guide/package/index?id=newborn')
    await expect(screenOf(page)).toContainText('新生儿出生')
    await lookAt('package')
    await press(page, '开始办理')
    await expect(page.getByRole('radio').first()).toBeVisible()
    await lookAt('question')
    await answerAsMarriedMother(page)
    await lookAt('notice')
    await choose(page.getByRole('radio', { name: /^同意/ }))
    await press(page, '按这个办')
    await arrive(page, 'around/sign-in')
    await expect(page.getByRole('button', { name: /华晓阳/ })).toBeVisible()
    await lookAt('sign-in')
    await press(page, /华晓阳/)
    await expect(screenOf(page)).toContainText('部门已有的 26 项')
    await lookAt('tasks')
    await fillForm(page, '崇小样', lookAt)
    await photograph(page, lookAt)
    await lookAt('review')
    await signAndSubmit(page, '华晓阳')
    await lookAt('receipt')
    await press(page, '看进度')
    await waitDaysFor(page, '轮到您', 1)
    await lookAt('case')
    await press(page, '现在去补')
    await arrive(page, 'track/correction')
    await expect(page.getByRole('button', { name: '我填的没错' })).toBeVisible()
    await lookAt('correction')
    await page.goto('/#/pages/home/index')
    await lookAt('home')
    expect(found).toEqual([])
  })
}

test('search, halls, help, about and my page are free of barriers @once', async ({ page }) => {
  const found: string[] = []
  await findNewborn(page)
  for (const path of ['guide/search', 'around/hall', 'around/help', 'around/about', 'me', 'cases', 'home']) {
    await page.goto(`/#/pages/${path}/index`)
    await expect(screenOf(page)).toContainText(/\p{Script=Han}{3,}/u)
    await page.waitForTimeout(400)
    found.push(...await faults(page, path))
  }
  expect(found).toEqual([])
})
