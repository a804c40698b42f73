import { observer } from 'mobx-react-lite'
import { useEffect, type ReactNode } from 'react'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import type { CapturePlace, RoundPlace } from '@/shared/capture-place'
import { replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { CaptureTarget } from '@/stores/capture-target'
import { usePageFrame } from '@/stores/use-page-frame'
import { useRound } from '@/stores/use-round'
import type { Workbench } from '@/stores/workbench'
import { DraftGate } from './draft-gate'

interface GateProps {
  place: CapturePlace
  /** Where this screen lives, to come back to after signing in. */
  here: string
  title: string
  /** Undefined when what is to be photographed is not asked for any more. */
  children(target: CaptureTarget | undefined): ReactNode
}

type Children = Pick<GateProps, 'children'>

const OfDraft = observer(({ workbench: { materials }, materialId, children }: Children & { workbench: Workbench, materialId: string }) => (
  <>{children(materials.target(materialId))}</>
))

/** A case that asks for nothing, or cannot be seen now: the screen of its round says which. */
const OfRound = observer(({ place, title, children }: Children & { place: RoundPlace, title: string }) => {
  const frame = usePageFrame()
  const round = useRound(place.caseNumber, place.kind)
  const away = round.kind === 'nothing' || round.kind === 'failed'
  const home = routes.captureHome(place)
  useEffect(() => { if (away) replace(home) }, [away, home])
  if (round.kind === 'ready') return <>{children(round.store.capture.target(place.pointId))}</>
  return <Page {...frame} title={title}><Skeleton rows={5} /></Page>
})

/** Opens what is photographed: a material of a draft, or a point of a round of a case. */
export const CaptureGate = ({ place, here, title, children }: GateProps) => {
  if (!('draftId' in place)) return <OfRound place={place} title={title}>{children}</OfRound>
  return <DraftGate draftId={place.draftId} here={here} title={title}>{(workbench) => <OfDraft workbench={workbench} materialId={place.materialId}>{children}</OfDraft>}</DraftGate>
}
