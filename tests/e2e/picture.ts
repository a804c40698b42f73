import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

const FOLDER = process.env.PICTURES

/** Looks a journey can be pictured in; absent is the one everybody begins with. */
const LOOK = process.env.PICTURES_LOOK

const SETTINGS: Readonly<Record<string, object>> = { elder: { elder: true, dark: 'off' }, dark: { dark: 'on' }, 'elder-dark': { elder: true, dark: 'on' } }

/** Long enough for what slides in to have arrived. */
const REST_MS = 400

/** Puts on the look wanted for the pictures, where the H5 keeps its settings. */
export const dressUp = async (page: Page): Promise<void> => {
  const settings = LOOK === undefined ? undefined : SETTINGS[LOOK]
  if (FOLDER === undefined || settings === undefined) return
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.evaluate((text) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('jurong-one-thing')
    opening.onerror = () => reject(new Error('The page has no database'))
    opening.onsuccess = () => {
      const writing = opening.result.transaction('texts', 'readwrite')
      writing.objectStore('texts').put(text, 'settings')
      writing.oncomplete = () => { opening.result.close(); resolve() }
    }
  }), JSON.stringify(settings))
  await page.reload()
}

/** Takes a picture of the screen for the documents; only `npm run pictures` does, a test run does not. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (FOLDER === undefined) return
  mkdirSync(FOLDER, { recursive: true })
  await page.waitForTimeout(REST_MS)
  await page.screenshot({ path: path.join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 72, animations: 'disabled', caret: 'hide' })
}
