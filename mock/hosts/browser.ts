import { setupWorker } from 'msw/browser'
import type { PublishedCatalogue } from '../context'
import { createGovernment, type Government } from '../government'
import { createMemoryStore } from '../records/memory-store'
import { readSnapshot, snapshotKeeper } from './browser-snapshot'

/** How the pretend government of a static demo is started. */
export interface BrowserGovernmentOptions {
  catalogue: PublishedCatalogue
  speed?: number
  /** Address of the worker script, copied beside the page by the build. */
  workerUrl?: string
}

/**
 * Starts a pretend government inside the page, for a demo without any server. What it
 * remembers stays in this browser (IndexedDB). Needs https or localhost.
 */
export async function startBrowserGovernment({ catalogue, speed, workerUrl }: BrowserGovernmentOptions): Promise<Government> {
  const store = createMemoryStore(await readSnapshot(), snapshotKeeper())
  const government = createGovernment({ catalogue, speed, store })
  await setupWorker(...government.handlers).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: workerUrl ?? './mockServiceWorker.js' }
  })
  return government
}
