import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import { startHttpGovernment } from '../mock/hosts/http'
import { buildEnd } from './build/build-end'
import { outputOf, type Target } from './build/ends'
import { findBrowser } from './find-browser'
import { SCREENS, type Screen } from './pictures/screens'
import { takePicture } from './pictures/take'
import { inRoot } from './tools/project'

const H5: Target = { end: 'h5', demo: false }
const FOLDER = inRoot('docs/pictures')

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

const takeAll = async (screens: readonly Screen[], url: string): Promise<void> => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    for (const screen of screens) {
      writeFileSync(path.join(FOLDER, `${screen.name}.png`), await takePicture(browser, url, screen))
      say(`docs/pictures/${screen.name}.png`)
    }
  } finally {
    await browser.close()
  }
}

/** Takes the pictures of the documents: all with `npm run pictures`, some with `npm run pictures -- home`. */
async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const screens = SCREENS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  const built = await buildEnd(H5)
  if (built.kind === 'failed') throw new Error(built.lines.join('\n'))
  mkdirSync(FOLDER, { recursive: true })
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'pictures-'))
  const government = await startHttpGovernment({ catalogue: loadCatalogue(), port: 0, hostname: '127.0.0.1', dataDir, staticDir: outputOf(H5) })
  await takeAll(screens, government.url).finally(async () => {
    await government.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
