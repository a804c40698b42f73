import type { Page } from '@playwright/test'

/** How many pixels the page is wider than the screen. */
export const overhang = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
