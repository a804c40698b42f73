import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { overhang } from './overhang'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What is in somebody's way on the screen shown now, or in a part of it, in lines a person can act on. */
export const barriers = async (page: Page, part?: string): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).withTags(TAGS)
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`))
}

/** Barriers and sideways scrolling on the screen shown now. */
export const faults = async (page: Page, where: string): Promise<string[]> => {
  const over = await overhang(page)
  return [...await barriers(page), ...(over > 0 ? [`${over} px wider than the screen`] : [])].map((one) => `${where}: ${one}`)
}
