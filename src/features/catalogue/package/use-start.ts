import { useState } from 'react'
import { go } from '@/shared/navigation'
import { useStores } from '@/stores/context'
import { standingOf } from '../draft-standing'

interface Start {
  busy: boolean
  /** The last try opened nothing, most likely for want of a network. */
  failed: boolean
  /** Goes on with the draft of this package, or begins one. */
  start(): void
  /** Throws the draft away and begins anew. */
  restart(): void
}

/** Opens the draft of a package; drafts this phone keeps are read first, so that there is never a second one. */
export const useStart = (packageId: string, entry?: string): Start => {
  const { started, shelf, workbenches } = useStores()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const open = async (anew: boolean): Promise<void> => {
    if (busy) return
    setBusy(true)
    setFailed(false)
    await started
    const old = anew ? shelf.ofPackage(packageId) : undefined
    if (old) {
      workbenches.close(old.draftId)
      await shelf.remove(old)
    }
    const workbench = await workbenches.forPackage(packageId, entry).catch(() => undefined)
    setBusy(false)
    setFailed(!workbench)
    if (workbench) go(standingOf(workbench).url)
  }
  return { busy, failed, start: () => { void open(false) }, restart: () => { void open(true) } }
}
