import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Where a Chromium may stand already, the most particular first. */
const places = (): (string | undefined)[] => [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  chromium.executablePath()
]

/** On Ubuntu this path is a shell script that asks for a snap; a script is no browser. */
const isProgram = (file: string): boolean => {
  if (!existsSync(file)) return false
  const start = readFileSync(file).subarray(0, 4096).toString('latin1')
  return !(start.startsWith('#!') && start.includes('snap install'))
}

/** Path of a Chromium on this machine; undefined when there is none. */
export const locateBrowser = (): string | undefined => places().find((file) => file !== undefined && isProgram(file))
