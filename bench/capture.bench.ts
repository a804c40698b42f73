import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { startHttpGovernment } from '../mock/hosts/http'
import { buildEnd } from '../scripts/build/build-end'
import { findBrowser } from '../scripts/find-browser'
import { writeClip } from '../tests/e2e/camera-clip'
import { arrive, openPaper, press } from '../tests/e2e/citizen'
import { asJpeg } from '../tests/e2e/photographs'
import { BROWSER_FLAGS } from '../tests/e2e/playwright.config'
import { catalogueWithExample } from '../tests/support/catalogue-with-example'
import type { Row } from './bench'
import { largePhoto } from './imaging/large-photo'

export const name = 'capture: the built H5 in Chromium, page at a quarter of its speed'

const SLOWER = 4
const ROUNDS = 5
const WATCHED_MS = 8_000

/** What the page notes of itself: long tasks, when a file was chosen, when the straight page stood there, and what the helper answered. */
interface Notes { tasks: number[], chosen: number, shown: number, answered: number }

/** Runs in the page before anything of it. */
const takeNotes = (): void => {
  const notes: Notes = { tasks: [], chosen: 0, shown: 0, answered: 0 }
  Object.assign(window, { notes })
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'file') Object.assign(notes, { tasks: [], chosen: performance.now() })
  }, true)
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) notes.tasks.push(duration) }).observe({ entryTypes: ['longtask'] })
  const look = (): void => {
    const image = document.querySelector<HTMLImageElement>('img[alt="拉正后的一页"]')
    if (notes.chosen > 0 && notes.shown === 0 && image?.complete && image.naturalWidth > 0) notes.shown = performance.now()
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  const BrowserWorker = window.Worker
  window.Worker = class extends BrowserWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      if (String(url).includes('look-at-frame')) this.addEventListener('message', () => { notes.answered += 1 })
    }
  }
}

/** The loader of these scripts names functions with a helper that a page does not have. */
const noteIn = async (page: Page): Promise<void> => {
  await page.addInitScript('globalThis.__name = (made) => made')
  await page.addInitScript(takeNotes)
}

const notesOf = (page: Page): Promise<Notes> => page.evaluate(() => (window as unknown as { notes: Notes }).notes)

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const slowDown = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return session
}

/** What a browser needs for the smallest part of the work: to decode the same file and make it small. */
const bitmapTime = (page: Page, file: Buffer): Promise<number> => page.evaluate(async (text) => {
  const blob = new Blob([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], { type: 'image/jpeg' })
  const start = performance.now()
  await createImageBitmap(blob, { resizeWidth: 1600, resizeQuality: 'high' })
  return performance.now() - start
}, file.toString('base64'))

interface PhotoTimes { whole: number, longest: number, bitmap: number }

async function onePhoto(page: Page, file: string, bytes: Buffer): Promise<PhotoTimes> {
  const choosing = page.waitForEvent('filechooser')
  await press(page, '拍照')
  const chooser = await choosing
  await chooser.setFiles(file)
  await page.waitForFunction(() => (window as unknown as { notes: Notes }).notes.shown > 0, undefined, { timeout: 120_000 })
  const { tasks, chosen, shown } = await notesOf(page)
  const bitmap = await bitmapTime(page, bytes)
  return { whole: shown - chosen, longest: Math.max(0, ...tasks), bitmap }
}

async function photoRows(browser: Browser, folder: string, baseURL: string): Promise<Row[]> {
  const { buffer } = asJpeg(largePhoto().photo)
  // By its name: given as bytes, it would be put together by a script in the page, which is a long task of its own.
  const file = path.join(folder, 'photo.jpg')
  writeFileSync(file, buffer)
  const times: PhotoTimes[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage({ baseURL, viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true })
    await page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }))
    await noteIn(page)
    await openPaper(page)
    await slowDown(page)
    times.push(await onePhoto(page, file, buffer))
    await page.close()
  }
  const bitmap = median(times.map((one) => one.bitmap))
  const whole = median(times.map((one) => one.whole))
  return [
    { what: `12 MP photograph (${(buffer.length / 1e6).toFixed(1)} MB) chosen, until the straight page stands on the screen`, value: whole, unit: 'ms', must: 1000, aim: 500, beside: `createImageBitmap to 1,600 px alone ${bitmap.toFixed(0)} ms: ${(whole / bitmap).toFixed(1)} times` },
    { what: 'its longest task on the page\'s thread', value: median(times.map((one) => one.longest)), unit: 'ms', must: 100, aim: 50, beside: 'the work itself is done in a worker, which the browser does not slow down' }
  ]
}

async function cameraRows(folder: string, executablePath: string, baseURL: string): Promise<Row[]> {
  const clip = path.join(folder, 'clip.mjpeg')
  writeClip(clip)
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, `--use-file-for-fake-video-capture=${clip}`] })
  const page = await browser.newPage({ baseURL, viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true, permissions: ['camera'] })
  await noteIn(page)
  await openPaper(page)
  await press(page, '拍照')
  await arrive(page, 'apply/camera')
  await page.getByRole('switch', { name: /拿稳就自动拍/ }).press('Space')
  await slowDown(page)
  const before = (await notesOf(page)).answered
  await page.waitForTimeout(WATCHED_MS)
  const { answered, tasks } = await notesOf(page)
  await browser.close()
  return [
    { what: 'camera: time from one frame looked at to the next', value: WATCHED_MS / Math.max(1, answered - before), unit: 'ms', must: 100, aim: 50, beside: `${((answered - before) * 1000 / WATCHED_MS).toFixed(1)} frames a second` },
    { what: 'camera: longest task on the page\'s thread meanwhile', value: Math.max(0, ...tasks), unit: 'ms' }
  ]
}

/** The product itself, as it was built, with a photograph and with a film; times mean something on a quiet machine only. */
export async function run(): Promise<Row[]> {
  const built = await buildEnd('h5')
  if (built.kind === 'failed') throw new Error(built.lines.join('\n'))
  const executablePath = await findBrowser()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'capture-bench-'))
  const government = await startHttpGovernment({ catalogue: catalogueWithExample(), port: 0, hostname: '127.0.0.1', dataDir: path.join(folder, 'data'), staticDir: path.resolve(__dirname, '../dist/h5') })
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
  try {
    return [...await photoRows(browser, folder, government.url), ...await cameraRows(folder, executablePath, government.url)]
  } finally {
    await browser.close()
    await government.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
