import type { DraftContent, StoredDraft } from '@types-contract/contract'
import type { Client } from './client'

const place = (draftId: string): string => `/drafts/${encodeURIComponent(draftId)}`

/** Drafts kept on the server, so that another phone or the window can go on. */
export const draftsApi = (client: Client) => ({
  /** All drafts of the person, newest first. */
  list: async () => (await client.send<{ drafts: StoredDraft[] }>({ method: 'GET', path: '/drafts' })).drafts,
  /** Keeps a draft built on `baseRevision`; rejects with `conflict` and the server's draft when that is no longer the newest. */
  save: (draftId: string, baseRevision: number, content: DraftContent) =>
    client.send<StoredDraft>({ method: 'PUT', path: place(draftId), body: { baseRevision, content } }),
  /** Throws a draft away. */
  remove: (draftId: string) => client.send<void>({ method: 'DELETE', path: place(draftId) })
})
