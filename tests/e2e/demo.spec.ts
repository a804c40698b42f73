import path from 'node:path'
import { expect, test } from '@playwright/test'
import { agreeAndSignIn, answerAsMarriedMother, arrive, fillForm, findNewborn, giveCamera, photograph, press, screenOf, signAndSubmit, waitDaysFor } from './citizen'
import { showFolder } from './static-site'

const DEMO = path.resolve(__dirname, '../../dist/demo')

test.describe('a demo without any server', () => {
  let site: Awaited<ReturnType<typeof showFolder>>
  test.beforeAll(async () => { site = await showFolder(DEMO) })
  test.afterAll(() => site.close())

  test('takes a case from the search to its results, and keeps it over a reload @once', async ({ browser }) => {
    test.setTimeout(150_000)
    const page = await browser.newPage({ baseURL: site.url, viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true })
    giveCamera(page)
    await findNewborn(page)
    await answerAsMarriedMother(page)
    await agreeAndSignIn(page)
    await fillForm(page, '崇小样')
    await photograph(page)
    await signAndSubmit(page, '华晓阳')
    await expect(screenOf(page)).toContainText(/YJS3211830720\d+/)
    await press(page, '看进度')
    await arrive(page, 'track/case')
    await waitDaysFor(page, '轮到您', 1)
    await press(page, '现在去补')
    await press(page, '我填的没错')
    await press(page, '全部交回')
    await arrive(page, 'track/case')
    await waitDaysFor(page, '6 项里办好 6 项')
    await page.close()
  })

  test('says what it needs where no worker can stand in for the government @once', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('https')
    await context.close()
  })
})
