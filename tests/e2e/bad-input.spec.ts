import { expect } from '@playwright/test'
import { screenOf } from './citizen'
import { test } from './own-government'

const LINKS = [
  ['an unknown package', '/#/pages/guide/package/index?id=no-such-package'],
  ['no package at all', '/#/pages/guide/package/index'],
  ['an unknown draft', '/#/pages/guide/question/index?draft=nobody'],
  ['an unknown draft in the form', '/#/pages/apply/section/index?draft=nobody&section=x'],
  ['an unknown draft at the review', '/#/pages/apply/review/index?draft=%F0%9F%98%80'],
  ['an unknown case', '/#/pages/track/case/index?case=YJS0'],
  ['a case that says undefined', '/#/pages/track/case/index?case=undefined'],
  ['an unknown notice', '/#/pages/track/notice/index?case=YJS0&notice=n'],
  ['an unknown certificate', '/#/pages/track/certificate/index?certificate=c'],
  ['a rating of nothing', '/#/pages/track/rating/index'],
  ['a correction of nothing', '/#/pages/track/correction/index?case=YJS0'],
  ['a promise of nothing', '/#/pages/track/deferred/index?case=YJS0'],
  ['broken escapes', '/#/pages/guide/search/index?q=%E7%94'],
  ['a page that does not exist', '/#/pages/no/such/index']
] as const

for (const [what, link] of LINKS) {
  test(`${what} gets a screen with words and a way on, never a blank page @once`, async ({ page }) => {
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    await page.goto(link)
    await expect(screenOf(page).first()).toContainText(/\p{Script=Han}{4,}/u)
    await expect(screenOf(page).first().getByRole('button').first()).toBeVisible()
    expect(broken).toEqual([])
  })
}

for (const scenario of ['contract-broken', 'server-error', 'unknown-state'] as const) {
  test(`the situation "${scenario}" leaves no blank home @once`, async ({ page }) => {
    await page.goto(`/?scenario=${scenario}`)
    await expect(screenOf(page)).toContainText('您要办什么事')
  })
}
