import type { DocumentKind } from '@/domain/imaging/kinds'
import type { FoundCorners } from '@/domain/imaging/photo/find-corners'
import type { MadePage, MadeSheet } from './photo-desk'
import type { OpenRefusal, PageWish } from './types'

/** Somebody who works on one photograph: a worker, or the page itself. */
export interface Helper {
  open(blob: Blob): Promise<{ width: number, height: number }>
  preview(): Promise<Blob>
  findCorners(kind: DocumentKind): Promise<FoundCorners>
  makePage(wish: PageWish): Promise<MadePage<Blob>>
  join(blobs: readonly Blob[], mark: string | undefined): Promise<MadeSheet<Blob>>
}

/** What the page asks its worker. */
export type Question =
  | { ask: 'open', blob: Blob }
  | { ask: 'preview' }
  | { ask: 'corners', kind: DocumentKind }
  | { ask: 'page', wish: PageWish }
  | { ask: 'join', blobs: readonly Blob[], mark: string | undefined }

/** What comes back. */
export type Reply = { id: number, ok: true, value: unknown } | { id: number, ok: false, why: OpenRefusal }
