import type { WalletEntry, WalletKeep } from '@types-contract/contract'
import type { Client } from './client'

const place = (entryId: string): string => `/me/wallet/${encodeURIComponent(entryId)}`

/** Pages the person let the government keep for later matters (材料夹). */
export const walletApi = (client: Client) => ({
  /** The entries, newest first, expired ones too. */
  list: async () => (await client.send<{ entries: WalletEntry[] }>({ method: 'GET', path: '/me/wallet' })).entries,
  /** Keeps pages under an id made by the caller; the same id again replaces the pages. Rejects with `not-permitted` for what cannot be kept. */
  keep: (entryId: string, body: WalletKeep) => client.send<WalletEntry>({ method: 'PUT', path: place(entryId), body }),
  /** Withdraws the consent; what stands in a case stays there. */
  remove: (entryId: string) => client.send<void>({ method: 'DELETE', path: place(entryId) })
})
