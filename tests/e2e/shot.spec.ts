import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { distance, inOrder, type Quad } from '@/domain/imaging/geometry/quad'
import type { Picture } from '@/domain/imaging/picture'
import { straightPage } from '@/domain/imaging/photo/photo-jobs'
import { arrive, choose, goOn, openPaper, press, screenOf } from './citizen'
import { overhang } from './overhang'
import { test } from './own-government'
import { asJpeg, lying, photographed, sheet, type Photograph } from './photographs'
import { dressUp, picture } from './picture'

test.setTimeout(150_000)

const PAGE = 'img[alt="拉正后的一页"]'
const USE = /^(使用这张|仍然使用)$/

/** Up to the one paper nobody has; the system's camera gives what the test lays out, as there is none inside the page. */
const upToPaper = async (page: Page): Promise<void> => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }))
  await dressUp(page)
  await openPaper(page)
}

const shoot = async (page: Page, photograph: Photograph): Promise<void> => {
  page.once('filechooser', (chooser) => { void chooser.setFiles(photograph) })
  await press(page, '拍照')
  await arrive(page, 'apply/shot')
}

const useButton = (page: Page) => screenOf(page).last().getByRole('button', { name: USE })

/** The page has been made and nothing is under way. */
const made = async (page: Page): Promise<void> => {
  await expect(screenOf(page).last().locator(PAGE)).toBeVisible({ timeout: 30_000 })
  await expect(useButton(page)).toBeEnabled({ timeout: 30_000 })
}

/** The pixels of the page as the screen shows it. */
const pixelsOf = async (page: Page, selector = PAGE): Promise<Picture> => {
  const { width, height, text } = await screenOf(page).last().locator(selector).evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const { data = new Uint8ClampedArray() } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
    let binary = ''
    for (let at = 0; at < data.length; at += 8192) binary += String.fromCharCode(...data.subarray(at, at + 8192))
    return { width: canvas.width, height: canvas.height, text: btoa(binary) }
  })
  return { data: new Uint8Array(Buffer.from(text, 'base64')), width, height }
}

/** Mean difference of lightness between two pictures of one size. */
const difference = (one: Picture, other: Picture): number => {
  expect([one.width, one.height]).toEqual([other.width, other.height])
  let sum = 0
  for (let at = 0; at < one.data.length; at += 4) sum += Math.abs((one.data[at + 1] ?? 0) - (other.data[at + 1] ?? 0))
  return sum / (one.width * one.height)
}

/** All of a picture, 300 pixels long, so that half a pixel does not count. */
const small = (whole: Picture): Picture => {
  const { width, height } = whole
  return straightPage(whole, { quad: [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }], kind: 'a4', most: 300 }, { look: 'as-is', quarters: 0 })
}

const share = (picture_: Picture, x: number, y: number): number => picture_.data[(Math.floor(y * picture_.height) * picture_.width + Math.floor(x * picture_.width)) * 4 + 1] ?? 0

test('a photographed paper comes out straight, is handed in as a small JPEG, and its warning goes to the reviewer', async ({ page }) => {
  const sample = photographed(37)
  const truth = inOrder(sample.truth.corners as unknown as Quad)
  const sent: Buffer[] = []
  page.on('request', (request) => { if (request.method() === 'PUT' && request.url().includes('/parts/')) sent.push(request.postDataBuffer() ?? Buffer.alloc(0)) })
  await upToPaper(page)
  await shoot(page, asJpeg(sample.photo))
  await made(page)
  const expected = straightPage(sample.photo, { quad: truth, kind: 'a4', most: 2000 }, { look: 'as-is', quarters: 0 })
  const shown = await pixelsOf(page)
  expect(Math.abs(shown.width - expected.width)).toBeLessThan(12)
  expect(difference(small(shown), small(expected))).toBeLessThan(9)
  await expect(screenOf(page).last()).toContainText('字太小：靠近一点拍')
  expect(await overhang(page)).toBe(0)
  await picture(page, 'shot-warned')
  await press(page, '仍然使用')
  await arrive(page, 'apply/material')
  await expect(screenOf(page).last()).toContainText('已收到')
  const file = Buffer.concat(sent)
  expect([...file.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  expect(file.length).toBeLessThan(500_000)
  const download = page.waitForEvent('download')
  await press(page, '存成 PDF')
  expect((await download).suggestedFilename()).toBe('父母民族确认书.pdf')
})

test('corners are dragged under a magnifier, nudged by keys and buttons, and a page is turned, cleaned and marked', async ({ page }) => {
  await upToPaper(page)
  await shoot(page, sheet(1500, 2000))
  await made(page)
  await expect(screenOf(page).last()).toContainText(/可以用|建议重拍/)
  const before = await pixelsOf(page)
  await picture(page, 'shot-page')

  await press(page, '调整四角')
  const corner = screenOf(page).last().getByRole('button', { name: '右下角', exact: true })
  await expect(corner).toBeVisible()
  const from = await corner.boundingBox()
  if (!from) throw new Error('the corner is not on the screen')
  expect(Math.min(from.width, from.height)).toBeGreaterThanOrEqual(44)
  const middle = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 30, middle.y - 40, { steps: 4 })
  await expect(screenOf(page).last().locator('.magnifier')).toBeVisible()
  await picture(page, 'shot-corners')
  await page.mouse.up()
  await expect(screenOf(page).last().locator('.magnifier')).toBeHidden()
  const dragged = await corner.boundingBox()
  expect(distance({ x: dragged?.x ?? 0, y: dragged?.y ?? 0 }, { x: from.x - 30, y: from.y - 40 })).toBeLessThan(3)

  await corner.focus()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await press(page, '右下角往下移')
  const nudged = await corner.boundingBox()
  expect((nudged?.x ?? 0) - (dragged?.x ?? 0)).toBeGreaterThan(10)
  expect((nudged?.y ?? 0) - (dragged?.y ?? 0)).toBeGreaterThan(1)
  expect(await overhang(page)).toBe(0)

  await press(page, '拉正')
  await made(page)
  const cut = await pixelsOf(page)
  expect(difference(small(cut), small(before))).toBeGreaterThan(1)
  await press(page, /^转正/)
  await made(page)
  await expect.poll(async () => (await pixelsOf(page)).width).toBe(cut.height)
  await choose(screenOf(page).last().getByRole('radio', { name: '黑白' }))
  await made(page)
  const plain = await pixelsOf(page)
  const [red, green] = plain.data.slice(4 * Math.floor(plain.width * plain.height / 3))
  expect(Math.abs((red ?? 0) - (green ?? 0))).toBeLessThan(4)
  await choose(screenOf(page).last().getByRole('switch', { name: /加上用途水印/ }))
  await made(page)
  expect(difference(await pixelsOf(page), plain)).toBeGreaterThan(0.2)
  await picture(page, 'shot-marked')
  await press(page, USE)
  await arrive(page, 'apply/material')
})

test('a photograph that nobody confirmed waits, also after a reload @once', async ({ page }) => {
  await upToPaper(page)
  await shoot(page, sheet(900, 1200))
  await made(page)
  await page.reload()
  await made(page)
  const draft = new URLSearchParams(page.url().split('?')[1] ?? '').get('draft') ?? ''
  await page.goto(`/#/pages/apply/materials/index?draft=${draft}`)
  await press(page, '接着确认')
  await arrive(page, 'apply/shot')
  await made(page)
  await goOn(page)
  await expect(page).not.toHaveURL(/apply\/shot/)
})

test('every kind of picture is straightened or refused in words @once', async ({ page }) => {
  await upToPaper(page)
  const sample = photographed(22)

  await shoot(page, lying(sample.photo))
  await made(page)
  const upright = inOrder(sample.truth.corners as unknown as Quad)
  const seen = await pixelsOf(page)
  const tall = distance(upright[0], upright[3]) > distance(upright[0], upright[1])
  expect(seen.height > seen.width).toBe(tall)
  await press(page, '重拍')
  await arrive(page, 'apply/material')

  await shoot(page, { name: 'cmyk.jpg', mimeType: 'image/jpeg', buffer: readFileSync(path.join(__dirname, 'files/cmyk.jpg')) })
  await made(page)
  const printed = await pixelsOf(page)
  expect(share(printed, 0.5, 0.02)).toBeGreaterThan(190)
  await press(page, '重拍')
  await arrive(page, 'apply/material')

  await shoot(page, sheet(600, 800, true))
  const straighten = screenOf(page).last().getByRole('button', { name: '拉正', exact: true })
  await expect(straighten.or(useButton(page)).first()).toBeVisible()
  if (await straighten.isVisible()) {
    await expect(screenOf(page).last()).toContainText('没有认出纸的边')
    await picture(page, 'shot-not-found')
    await press(page, '用整张')
    await straighten.click()
  }
  await made(page)
  expect(share(await pixelsOf(page), 0.02, 0.02)).toBeGreaterThan(245)
  await press(page, '重拍')
  await arrive(page, 'apply/material')

  await shoot(page, sheet(8000, 6000))
  await expect(straighten.or(useButton(page)).first()).toBeVisible({ timeout: 30_000 })
  if (await straighten.isVisible()) await straighten.click()
  await made(page)
  expect(Math.max((await pixelsOf(page)).width, (await pixelsOf(page)).height)).toBeLessThanOrEqual(2000)
  await press(page, '重拍')
  await arrive(page, 'apply/material')

  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(400)])
  await shoot(page, { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: heic })
  await expect(screenOf(page).last()).toContainText('兼容性最佳')
  await picture(page, 'shot-heic')
  await press(page, '重拍')
  await arrive(page, 'apply/material')

  await shoot(page, { name: 'letter.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('this is no picture') })
  await expect(screenOf(page).last()).toContainText('它不是图片')
})
