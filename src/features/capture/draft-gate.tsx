import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import { ErrorState } from '@/components/error-state/error-state'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { commonText as t } from '@/locales/zh-cn/common'
import { restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useOwnDraft } from '@/stores/use-own-draft'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Workbench } from '@/stores/workbench'

interface DraftGateProps {
  draftId?: string
  /** Where this screen lives, to come back to after signing in. */
  here: string
  title: string
  children(workbench: Workbench): ReactNode
}

const Opening = observer(({ draftId, here, title, onRetry, children }: DraftGateProps & { onRetry(): void }) => {
  const frame = usePageFrame()
  const state = useOwnDraft(draftId, here)
  if (state.kind === 'ready') return <>{children(state.workbench)}</>
  const cases = { text: t.draftGone.cases, onPress: () => restart(routes.cases()) }
  return (
    <Page {...frame} title={title}>
      {state.kind === 'loading' ? <Skeleton rows={5} /> : <ErrorState title={t.draftGone.title} text={t.draftGone.text} onRetry={onRetry} action={cases} />}
    </Page>
  )
})

/** Opens a draft for a screen of materials: still looking, gone with a way on, or there. */
export const DraftGate = (props: DraftGateProps) => {
  const [attempt, setAttempt] = useState(0)
  return <Opening key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />
}
