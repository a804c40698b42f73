import type { Material, WalletEntry } from '@types-contract/contract'
import { mostPages } from './page-limits'

/** What the wallet holds for one material: what can be used, and what only tells that it is over. */
export interface WalletOffers {
  /** Newest first. */
  usable: WalletEntry[]
  expired: WalletEntry[]
}

/** The last day counts. */
const isOver = ({ state, expiresOn }: WalletEntry, today: string): boolean => state === 'expired' || expiresOn < today

/**
 * The entries that are this very material: named by the same entry of the shared dictionary, with as
 * many pages as it takes. A material without a shared name is no other one, so nothing is offered.
 */
export function walletOffers(entries: readonly WalletEntry[], material: Pick<Material, 'sharedId' | 'pages' | 'sides'>, today: string): WalletOffers {
  const { sharedId, pages } = material
  const same = entries.filter((entry) => sharedId !== undefined && entry.sharedId === sharedId)
  const fits = ({ pages: kept }: WalletEntry): boolean => kept.length >= Math.max(1, pages.min) && kept.length <= mostPages(material)
  const newest = [...same].sort((a, b) => (a.takenOn < b.takenOn ? 1 : -1))
  return { usable: newest.filter((entry) => !isOver(entry, today) && fits(entry)), expired: newest.filter((entry) => isOver(entry, today)) }
}

/** Whether pages of a material may be kept for later at all. */
export const mayKeep = ({ sharedId, reuse }: Material): boolean => sharedId !== undefined && reuse !== undefined
