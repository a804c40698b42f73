import type { DraftContent } from '@types-contract/contract'

type Entries = Record<string, unknown>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** By key: what I changed since the base wins, everything else is theirs. */
const mergeEntries = <T extends Entries>(base: T, mine: T, theirs: T): T => {
  const merged: Entries = { ...theirs }
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    if (same(base[key], mine[key])) continue
    if (key in mine) merged[key] = mine[key]
    else delete merged[key]
  }
  return merged as T
}

const mergeLists = (base: string[], mine: string[], theirs: string[]): string[] => {
  const added = mine.filter((id) => !base.includes(id))
  const removed = base.filter((id) => !mine.includes(id))
  return [...new Set([...theirs.filter((id) => !removed.includes(id)), ...added])]
}

/** Three-way merge of one draft filled on two phones: nothing either of them typed is lost silently. */
export const mergeDrafts = (base: DraftContent, mine: DraftContent, theirs: DraftContent): DraftContent => {
  const pick = <K extends keyof DraftContent>(key: K): DraftContent[K] => (same(base[key], mine[key]) ? theirs[key] : mine[key])
  const byDisputed = (content: DraftContent): Entries => Object.fromEntries((content.certificateDisputes ?? []).map((one) => [one.materialId, one]))
  const byMaterial = (content: DraftContent): Entries => Object.fromEntries(content.materials.map((material) => [material.materialId, material]))
  return {
    ...theirs,
    version: pick('version'),
    answers: mergeEntries(base.answers, mine.answers, theirs.answers),
    values: mergeEntries(base.values, mine.values, theirs.values),
    droppedItemIds: mergeLists(base.droppedItemIds, mine.droppedItemIds, theirs.droppedItemIds),
    addedItemIds: mergeLists(base.addedItemIds, mine.addedItemIds, theirs.addedItemIds),
    consentIds: mergeLists(base.consentIds, mine.consentIds, theirs.consentIds),
    doneSectionIds: mergeLists(base.doneSectionIds ?? [], mine.doneSectionIds ?? [], theirs.doneSectionIds ?? []),
    dataSharing: pick('dataSharing'),
    delivery: pick('delivery'),
    disputes: pick('disputes'),
    certificateDisputes: Object.values(mergeEntries(byDisputed(base), byDisputed(mine), byDisputed(theirs))) as DraftContent['certificateDisputes'],
    materials: Object.values(mergeEntries(byMaterial(base), byMaterial(mine), byMaterial(theirs))) as DraftContent['materials']
  }
}
