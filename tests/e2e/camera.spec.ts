import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { locateBrowser } from '../../scripts/browser/locate'
import { barriers } from './barriers'
import { writeClip } from './camera-clip'
import { arrive, openPaper, PHOTO, press, screenOf, usePhoto } from './citizen'
import { overhang } from './overhang'
import { test } from './own-government'
import { dressUp, picture } from './picture'
import { BROWSER_FLAGS } from './playwright.config'

test.setTimeout(240_000)

/** The policy the H5 is made to run under; the style of a handful of elements is written by libraries. */
const POLICY = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'"
const folder = mkdtempSync(path.join(os.tmpdir(), 'camera-clip-'))
let browser: Browser
let baseURL: string

test.beforeAll(async ({ government }) => {
  baseURL = government
  const clip = path.join(folder, 'clip.mjpeg')
  writeClip(clip)
  browser = await chromium.launch({ executablePath: locateBrowser(), args: [...BROWSER_FLAGS, `--use-file-for-fake-video-capture=${clip}`] })
})
test.afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A phone of this project whose camera shows the film. */
const phone = async (prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<Page> => {
  const { viewport, isMobile, hasTouch, locale, timezoneId } = test.info().project.use
  const context = await browser.newContext({ viewport, baseURL, isMobile, hasTouch, locale, timezoneId, deviceScaleFactor: 2 })
  const page = await context.newPage()
  await page.route((url) => url.pathname === '/', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': POLICY } })
  })
  await prepare(page)
  await dressUp(page)
  return page
}

/** Every line the camera says from now on. */
const listen = (page: Page): Promise<void> => page.evaluate(() => {
  const said: string[] = []
  Object.assign(window, { said })
  setInterval(() => {
    const words = document.querySelector('.camera__hint')?.textContent ?? ''
    if (words !== '' && said.at(-1) !== words) said.push(words)
  }, 30)
})

test('the camera says what it sees, releases by itself, and the page arrives @once', async () => {
  const broken: string[] = []
  const page = await phone()
  page.on('pageerror', (error) => broken.push(error.message))
  page.on('console', (line) => { if (/Content Security Policy/i.test(line.text())) broken.push(line.text()) })
  await openPaper(page)
  await press(page, '拍照')
  await arrive(page, 'apply/camera')
  await listen(page)
  await expect(page.locator('.camera__hint')).toContainText('放进框里')
  await picture(page, 'camera-empty')
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  await expect.poll(() => page.workers().map((worker) => new URL(worker.url()).pathname)).toContainEqual(expect.stringMatching(/worker-look-at-frame/))
  await expect(page.locator('.camera__sign').first()).toBeVisible({ timeout: 30_000 })
  await picture(page, 'camera-page')
  await usePhoto(page)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  await arrive(page, 'apply/material')
  await expect(screenOf(page)).toContainText('已收到', { timeout: 30_000 })
  await picture(page, 'camera-received')
  expect(said.some((words) => words.includes('放进框里'))).toBe(true)
  expect(said.some((words) => words.startsWith('很好'))).toBe(true)
  expect(broken).toEqual([])
  await page.context().close()
})

test('by hand and with the keyboard alone: it waits for the person, is free of barriers, and remembers', async () => {
  const page = await phone()
  await openPaper(page)
  await press(page, '拍照')
  await arrive(page, 'apply/camera')
  const automatic = page.getByRole('switch', { name: '拿稳就自动拍' })
  await automatic.focus()
  await automatic.press('Space')
  await expect(automatic).not.toBeChecked()
  await expect(page.locator('.camera__hint')).toContainText('可以拍了', { timeout: 30_000 })
  await picture(page, 'camera-by-hand')
  expect(await barriers(page, '.camera')).toEqual([])
  await page.reload()
  await expect(page.getByRole('switch', { name: '拿稳就自动拍' })).not.toBeChecked()
  const shutter = page.getByRole('button', { name: '拍照', exact: true })
  await expect(shutter).not.toHaveAttribute('aria-disabled', 'true', { timeout: 20_000 })
  await shutter.focus()
  await shutter.press('Enter')
  await usePhoto(page)
  await arrive(page, 'apply/material')
  await expect(screenOf(page)).toContainText('已收到', { timeout: 30_000 })
  await page.context().close()
})

test('a phone that ends the page over the camera is back at that photograph @once', async () => {
  const page = await phone()
  await openPaper(page)
  await press(page, '拍照')
  await expect(page.locator('.camera__hint')).toBeVisible()
  await expect(page.locator('video')).toBeVisible()
  const other = await page.context().newPage()
  await page.close({ runBeforeUnload: false })
  await other.goto('/')
  await arrive(other, 'apply/material')
  await expect(screenOf(other)).toContainText('上次正在拍“父母民族确认书”')
  await picture(other, 'camera-go-on')
  await press(other, '接着拍')
  await usePhoto(other)
  await arrive(other, 'apply/material')
  await expect(screenOf(other)).toContainText('已收到', { timeout: 30_000 })
  await other.context().close()
})

test('whoever refuses the camera has every other way @narrow', async () => {
  const page = await phone((one) => one.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  }))
  page.on('filechooser', (chooser) => { void chooser.setFiles({ name: 'paper.png', mimeType: 'image/png', buffer: PHOTO }) })
  await openPaper(page)
  await press(page, '拍照')
  await expect(screenOf(page)).toContainText('没有用相机的权限')
  await picture(page, 'camera-denied')
  expect(await barriers(page, '.camera')).toEqual([])
  await press(page, '从相册选')
  await usePhoto(page)
  await arrive(page, 'apply/material')
  await expect(screenOf(page)).toContainText('已收到')
  await page.context().close()
})
