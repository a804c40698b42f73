import { useEffect, useState } from 'react'
import { replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from './context'
import { useWorkbench, type WorkbenchState } from './use-workbench'

/**
 * The workbench of a draft for screens that need to know who fills it. Nobody signed in: signing in
 * takes this screen's place and comes back here, so that Back never meets it again. A session that
 * runs out later does not take the form away from whoever is typing.
 */
export const useOwnDraft = (draftId: string | undefined, here: string): WorkbenchState => {
  const { session } = useStores()
  const opened = useWorkbench(draftId)
  const [allowed, setAllowed] = useState(false)
  const looked = opened.kind !== 'loading'
  useEffect(() => {
    if (!looked || allowed) return
    if (session.signedIn) setAllowed(true)
    else replace(routes.signIn(here))
  }, [looked, allowed, session, here])
  return allowed ? opened : { kind: 'loading' }
}
