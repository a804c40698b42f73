/** Whose photographs are taken: those of a material of a draft, or of what a case asks for (补正, 容缺补交). */
export type CapturePlace = DraftPlace | RoundPlace

/** A material of a draft. */
export interface DraftPlace { draftId: string, materialId: string }

/** One point of a round of a case. */
export interface RoundPlace { caseNumber: string, kind: 'correction' | 'deferred', pointId: string }

/** A place as it stands in an address. */
export const placeParams = (place: CapturePlace): Record<string, string> =>
  ('draftId' in place ? { draft: place.draftId, material: place.materialId } : { case: place.caseNumber, kind: place.kind, point: place.pointId })

/** The place an address names; an address without one names a draft that is not there. */
export const placeOf = ({ draft = '', material = '', case: caseNumber, kind, point = '' }: Record<string, string | undefined>): CapturePlace => {
  if (caseNumber === undefined) return { draftId: draft, materialId: material }
  return { caseNumber, kind: kind === 'deferred' ? 'deferred' : 'correction', pointId: point }
}
