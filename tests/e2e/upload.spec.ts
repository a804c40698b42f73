import { expect, type Page } from '@playwright/test'
import { largeJpeg, largePdf, latin, pdfOf } from '../support/sample-files'
import { agreeAndSignIn, answerAsMarriedMother, arrive, findNewborn, press, screenOf } from './citizen'
import { overhang } from './overhang'
import { test } from './own-government'
import { dressUp, picture } from './picture'

test.setTimeout(180_000)

const PAPER = Buffer.from(largePdf(1024 * 1024))
/** Where the line of the first journey goes dead. */
const DEAD_FROM = 192 * 1024
const PARTS = /\/api\/v1\/uploads\/[^/]+\/parts\/(\d+)$/

/** At the one paper of the newborn that has to be photographed. */
const atThePaper = async (page: Page): Promise<void> => {
  await dressUp(page)
  await findNewborn(page)
  await answerAsMarriedMother(page)
  await agreeAndSignIn(page)
  await press(page, /^交材料/)
  await arrive(page, 'apply/materials')
  await press(page, /^(去交|看看、改改)，父母民族确认书/)
  await arrive(page, 'apply/material')
}

const choose = async (page: Page, button: string | RegExp, name: string, mimeType: string, buffer: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await press(page, button)
  await (await chooser).setFiles({ name, mimeType, buffer })
}

const look = async (page: Page, where: string): Promise<void> => {
  expect(await overhang(page)).toBe(0)
  await picture(page, `upload-${where}`)
}

test('a paper goes on after cuts and after a reload, and has a receipt @once', async ({ page }) => {
  await atThePaper(page)
  let cut = false
  await page.route(PARTS, (route) => {
    const offset = Number(PARTS.exec(route.request().url())?.[1])
    const first = offset === 64 * 1024 && !cut
    cut ||= first
    return first || offset >= DEAD_FROM ? route.abort('connectionreset') : route.continue()
  })
  await choose(page, '选文件', 'paper.pdf', 'application/pdf', PAPER)
  await expect(screenOf(page)).toContainText(/正在上传 \d+%/)
  await look(page, 'sending')
  await expect(screenOf(page)).toContainText('没传上去：网络断了，连上会再传', { timeout: 30_000 })
  await look(page, 'cut')
  await page.unroute(PARTS)
  const later: number[] = []
  page.on('request', (request) => { const at = PARTS.exec(request.url())?.[1]; if (at !== undefined) later.push(Number(at)) })
  await page.reload()
  await expect(screenOf(page)).toContainText(/已收到/, { timeout: 30_000 })
  await expect(screenOf(page)).toContainText(/回执号 \d{6}-\d{6}/)
  await look(page, 'received')
  expect(cut).toBe(true)
  expect(later[0]).toBe(DEAD_FROM)
})

test('a page is stopped, stays on the phone, and is sent by hand @once', async ({ page }) => {
  await atThePaper(page)
  await page.route(PARTS, (route) => (route.request().url().endsWith('/131072') ? new Promise<void>(() => undefined) : route.continue()))
  await choose(page, '选文件', 'paper.pdf', 'application/pdf', PAPER)
  await expect(screenOf(page)).toContainText(/正在上传 12%/)
  await press(page, '先不传')
  await expect(screenOf(page)).toContainText('只在这台手机上，还没发送')
  await look(page, 'stopped')
  await page.unroute(PARTS)
  await press(page, '发送')
  await expect(screenOf(page)).toContainText(/回执号/)
})

test('what cannot be taken is said beside the page, with another way @narrow', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => { if (request.method() === 'PUT' && request.url().includes('/uploads/')) sent.push(request.url()) })
  await atThePaper(page)
  const script = Buffer.from(await pdfOf(1, (document) => document.addJavaScript('main', 'app.alert(1)')))
  await choose(page, '选文件', 'form.pdf', 'application/pdf', script)
  await expect(screenOf(page)).toContainText('没传上去：这个 PDF 里有会自动运行的内容')
  await look(page, 'refused')
  for (const [buffer, words] of [
    [Buffer.from(await pdfOf(100)), '超过 50 页'],
    [Buffer.from(latin('%PDF-1.4 trailer << /Encrypt 5 0 R >>')), '加了密码'],
    [Buffer.alloc(0), '这个文件是空的'],
    [Buffer.from(largeJpeg(10 * 1024 * 1024 + 1)), '超过 10 MB']
  ] as const) {
    await choose(page, '换一张', 'form.pdf', 'application/pdf', buffer)
    await expect(screenOf(page)).toContainText(words)
  }
  expect(sent).toEqual([])
  const virus = Buffer.from(latin(`%PDF-1.4 ${['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE'].join('')}`))
  await choose(page, '换一张', 'form.pdf', 'application/pdf', virus)
  await expect(screenOf(page)).toContainText('文件没有通过安全检查')
  await choose(page, '换一张', 'form.pdf', 'application/pdf', Buffer.from(await pdfOf(2)))
  await expect(screenOf(page)).toContainText(/回执号/)
})
