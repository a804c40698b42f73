import { useEffect, useState } from 'react'
import { useStores } from './context'
import type { Workbench } from './workbench'

/** Opening a draft by its id: still looking, gone, or there. */
export type WorkbenchState = { kind: 'loading' } | { kind: 'gone' } | { kind: 'ready', workbench: Workbench }

/** The workbench of a draft; `gone` for an unknown id, another person's draft or one already submitted. */
export const useWorkbench = (draftId: string | undefined): WorkbenchState => {
  const stores = useStores()
  const [state, setState] = useState<WorkbenchState>({ kind: 'loading' })
  useEffect(() => {
    let current = true
    const open = async (): Promise<void> => {
      await stores.started
      const workbench = draftId ? await stores.workbenches.of(draftId).catch(() => undefined) : undefined
      if (current) setState(workbench ? { kind: 'ready', workbench } : { kind: 'gone' })
    }
    void open()
    return () => { current = false }
  }, [stores, draftId])
  return state
}
