import type { Browser, Page } from '@playwright/test'
import type { Look, Screen } from './screens'

const PHONE = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }

const SETTINGS: Readonly<Record<Look, object>> = { plain: { dark: 'off' }, elder: { elder: true, dark: 'off' }, dark: { dark: 'on' } }

/** Keeps settings where the H5 keeps them, so that the next load has them. */
const choose = (page: Page, look: Look): Promise<void> => page.evaluate((text) => new Promise<void>((resolve, reject) => {
  const opening = indexedDB.open('jurong-one-thing')
  opening.onerror = () => reject(new Error('The page has no database'))
  opening.onsuccess = () => {
    const writing = opening.result.transaction('texts', 'readwrite')
    writing.objectStore('texts').put(text, 'settings')
    writing.oncomplete = () => { opening.result.close(); resolve() }
  }
}), JSON.stringify(SETTINGS[look]))

/** Takes one picture as PNG, on a phone nobody has used before. */
export async function takePicture(browser: Browser, url: string, { route, look = 'plain', steps }: Screen): Promise<Buffer> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    const address = `${url}/#${route}`
    await page.goto(address, { waitUntil: 'networkidle' })
    await choose(page, look)
    await page.reload({ waitUntil: 'networkidle' })
    await steps?.(page)
    return await page.screenshot({ animations: 'disabled', caret: 'hide' })
  } finally {
    await context.close()
  }
}
