import type { AddOutcome, CaptureTarget } from '@/stores/capture-target'

/** Chooses pages for a paper and adds them as they are, as the screens do with documents. */
export const addPages = async (target: CaptureTarget | undefined, from: 'camera' | 'album' | 'file', retakeOf?: string): Promise<AddOutcome> => {
  if (!target) throw new Error('this is not asked for')
  const chosen = await target.choose(from, retakeOf)
  if (chosen.kind !== 'chosen') return chosen
  const added = await target.addFiles(chosen.files, from === 'file' ? 'file' : 'capture', retakeOf)
  target.stopWaiting()
  return added
}
