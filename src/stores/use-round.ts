import { useEffect, useState } from 'react'
import type { Failure } from '@/shared/failures'
import { useStores } from './context'
import type { RoundKind } from './round'
import type { RoundStore } from './round-store'
import { useCase } from './use-case'

/** Opening a round of a case: still looking, nothing is asked for, the case did not come, or there with everything that was kept. */
export type RoundState = { kind: 'loading' } | { kind: 'nothing' } | { kind: 'failed', failure: Failure } | { kind: 'ready', store: RoundStore }

/** What a case asks for in one of the two ways; once opened it stays, whatever the case says later. */
export const useRound = (caseNumber: string | undefined, kind: RoundKind): RoundState => {
  const stores = useStores()
  const loadable = useCase(caseNumber)
  const [store, setStore] = useState<RoundStore>()
  const loaded = loadable?.value !== undefined
  const opened = caseNumber !== undefined && loaded ? stores.round(caseNumber, kind) : undefined
  useEffect(() => {
    if (!opened || store) return
    void opened.restore().then(() => setStore(opened))
  }, [opened, store])
  if (store) return { kind: 'ready', store }
  if (loadable?.failure && !loaded) return { kind: 'failed', failure: loadable.failure }
  return opened || (loadable && !loaded) ? { kind: 'loading' } : { kind: 'nothing' }
}
