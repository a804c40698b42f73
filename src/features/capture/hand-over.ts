import type { Quad } from '@/domain/imaging/geometry/quad'
import type { DocumentKind } from '@/domain/imaging/kinds'
import { backTo } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { Shot } from '@/stores/camera-store'
import type { MaterialStore } from '@/stores/material-store'

/** What is known of a photograph when it is handed over. */
export interface HandOverOptions {
  from: 'camera'
  documentKind: DocumentKind
  /** Where the live picture showed the page: shares of the picture, 0 to 1. About there in the photograph. */
  corners?: Quad
  /** The page it is taken in place of. */
  retakeOf?: string
}

/** What became of it: the screen was left, it stays for the next page, or the phone had no room. */
export type HandedOver = 'left' | 'next-page' | 'not-kept'

/** The one way of a photograph from the camera to its material. */
export async function handOver(materials: MaterialStore, materialId: string, file: Shot['file'], { retakeOf }: HandOverOptions): Promise<HandedOver> {
  try {
    await materials.addPage(materialId, file, 'capture', retakeOf)
  } catch {
    return 'not-kept'
  }
  const most = materials.planned(materialId)?.material.pages.max ?? 1
  if (retakeOf === undefined && materials.pagesOf(materialId).length < most) return 'next-page'
  materials.stopWaiting()
  backTo(routes.material(materials.draft.record.draftId, materialId))
  return 'left'
}
