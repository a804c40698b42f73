import type { Page } from '@playwright/test'

/** How the person wants the screens. */
export type Look = 'plain' | 'elder' | 'dark'

/** One picture: a place in the product, reached by its address and, where needed, by what a person does there. */
export interface Screen {
  name: string
  /** Route behind `#`, as in src/shared/routes.ts. */
  route: string
  look?: Look
  steps?(page: Page): Promise<void>
}

/** What is pictured, in the order of the documents. */
export const SCREENS: readonly Screen[] = [
  { name: 'home', route: '/pages/home/index' },
  { name: 'home-elder', route: '/pages/home/index', look: 'elder' },
  { name: 'home-dark', route: '/pages/home/index', look: 'dark' },
  { name: 'search', route: '/pages/guide/search/index' },
  { name: 'package-newborn', route: '/pages/guide/package/index?id=newborn' },
  { name: 'package-newborn-elder', route: '/pages/guide/package/index?id=newborn', look: 'elder' },
  { name: 'package-business-opening', route: '/pages/guide/package/index?id=business-opening' },
  { name: 'package-elder-allowance', route: '/pages/guide/package/index?id=elder-allowance' },
  { name: 'sign-in', route: '/pages/around/sign-in/index' },
  { name: 'hall', route: '/pages/around/hall/index?package=newborn' },
  { name: 'help', route: '/pages/around/help/index' },
  { name: 'settings', route: '/pages/around/settings/index' },
  { name: 'about', route: '/pages/around/about/index' }
]
