import type { PlannedMaterial } from '@/domain/plan/plan'
import { useStores } from '@/stores/context'
import type { PageRecord } from '@/stores/draft-record'
import type { PageSource } from './use-add-pages'

/** Where pages of a material may come from by its rules, and can on this end. */
export const useSources = ({ ways }: PlannedMaterial): Record<PageSource, boolean> => {
  const { supported } = useStores().platform.photos
  const [capture, file] = [ways.includes('capture'), ways.includes('file')]
  return { camera: capture && supported.camera, album: capture && supported.album, file: file && supported.file }
}

/** A document is replaced by a document, a picture by a photo, as far as this phone can. */
export const sourceLike = ({ mediaType }: PageRecord, sources: Record<PageSource, boolean>): PageSource => {
  if (mediaType === 'application/pdf' && sources.file) return 'file'
  if (sources.camera) return 'camera'
  return sources.album ? 'album' : 'file'
}
