import { defineConfig } from '@playwright/test'
import { locateBrowser } from '../../scripts/browser/locate'

/** A camera that shows a moving picture instead of asking, and nothing that calls out. */
export const BROWSER_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'
]

/** Whoever takes pictures wants every screen at every width, and sharp. */
const pictured = process.env.PICTURES !== undefined

const phone = (width: number, height: number) => ({ viewport: { width, height }, isMobile: true, hasTouch: true, deviceScaleFactor: pictured ? 2 : 1 })

/**
 * The built H5 against pretend governments, one a worker (own-government.ts). A journey tagged `@once` is not
 * repeated on the small phone, one tagged `@narrow` is made there alone; everything else must work on both.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: locateBrowser(), args: BROWSER_FLAGS },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['camera', 'geolocation'],
    geolocation: { latitude: 31.9449, longitude: 119.1687 },
    screenshot: 'only-on-failure',
    trace: 'off'
  },
  projects: [
    { name: 'mobile', use: phone(375, 812), ...(pictured ? {} : { grepInvert: /@narrow/ }) },
    { name: 'small', use: phone(320, 568), ...(pictured ? {} : { grepInvert: /@once/ }) }
  ]
})
