import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ErrorState } from '@/components/error-state/error-state'
import { Footer } from '@/components/footer/footer'
import { PixelCanvas } from '@/components/native/pixel-canvas'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { captureText } from '@/locales/zh-cn/capture'
import { shotText as t } from '@/locales/zh-cn/shot'
import type { CapturePlace } from '@/shared/capture-place'
import { backTo, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { CaptureTarget } from '@/stores/capture-target'
import { useStores } from '@/stores/context'
import type { ShotDesk } from '@/stores/shot-desk'
import { usePageFrame } from '@/stores/use-page-frame'
import { CaptureGate } from './capture-gate'
import { ShotCorners } from './shot-corners'
import { ShotPage } from './shot-page'
import { useShotDesk } from './use-shot-desk'
import { useStageBox } from './use-stage-box'
import './shot.scss'

interface BottomProps { desk: ShotDesk, onDone(act: () => Promise<boolean>): void }

const retakeOf = ({ shot }: ShotDesk): string => (shot?.from === 'camera' ? t.retake : t.another)

/** The one primary button: straighten, use the page, or the way on where neither can be. */
const Bottom = observer(({ desk, onDone }: BottomProps) => {
  const away = { text: retakeOf(desk), onPress: () => onDone(desk.discard) }
  switch (desk.stage) {
    case 'opening': return null
    case 'gone': return <Footer primary={{ text: t.back, onPress: () => onDone(desk.discard) }} />
    case 'refused': return <Footer primary={away} secondary={desk.refusal === 'unreadable' ? { text: t.asItIs, onPress: () => onDone(desk.useAsItIs) } : undefined} />
    case 'corners': return <Footer primary={{ text: t.straighten, onPress: () => { void desk.settle() } }} secondary={away} />
    case 'unmade': return <Footer primary={{ text: t.again, onPress: () => { void desk.settle() } }} secondary={{ text: t.asItIs, onPress: () => onDone(desk.useAsItIs) }} />
    case 'making': case 'page': return (
      <Footer primary={{ text: desk.flaws.length > 0 ? t.useAnyway : t.use, busy: desk.stage === 'making', onPress: () => onDone(desk.use) }} secondary={away} />
    )
  }
})

const Body = observer(({ desk }: { desk: ShotDesk }) => {
  const { elder } = usePageFrame()
  const room = useStageBox(elder)
  switch (desk.stage) {
    case 'opening': return <Skeleton rows={5} />
    case 'gone': return <ErrorState title={t.goneTitle} text={t.gone} />
    case 'refused': return <ErrorState title={t.refusedTitle} text={t.refused[desk.refusal ?? 'unreadable']} />
    case 'unmade': return <ErrorState title={t.unmadeTitle} text={t.unmade} />
    case 'corners': return <ShotCorners desk={desk} room={room} />
    case 'making': case 'page': return <ShotPage desk={desk} room={room} />
  }
})

/** Where to when a photograph was dealt with: the next one, the camera again, or the screen it belongs to. */
const useWayOn = (target: CaptureTarget) => {
  const { place, paper, shots } = target
  const { supported } = useStores().platform.camera
  return (from: 'camera' | 'album' | 'file' | undefined, used: boolean, retakeOf?: string): void => {
    if (shots.next(paper.id)) return
    const again = used ? target.pages.length < paper.pages.min : true
    if (from === 'camera' && supported && again) replace(routes.camera(place, used ? undefined : retakeOf))
    else backTo(routes.captureHome(place))
  }
}

const Shot = observer(({ target, shotId }: { target: CaptureTarget, shotId: string }) => {
  const frame = usePageFrame()
  const desk = useShotDesk(target, shotId)
  const wayOn = useWayOn(target)
  const [full, setFull] = useState(false)
  const more = target.unconfirmed - 1
  const done = (act: () => Promise<boolean>): void => {
    const { from, retakeOf } = desk.shot ?? {}
    setFull(false)
    act().then((used) => wayOn(from, used, retakeOf), () => setFull(true))
  }
  return (
    <Page {...frame} title={t.title} quiet={target.paper.quiet} aside={more > 0 ? t.more(more) : undefined} bottom={<Bottom desk={desk} onDone={done} />}>
      <PixelCanvas />
      {full && <Notice live tone="red" title={captureText.outcomes.failed.title} text={t.notKept} />}
      <Body desk={desk} />
    </Page>
  )
})

/** Every photograph was confirmed, or what it was for is not asked for any more. */
const Nothing = observer(({ place }: { place: CapturePlace }) => {
  const frame = usePageFrame()
  return (
    <Page {...frame} title={t.title}>
      <EmptyState icon="camera" title={t.nothingTitle} text={t.nothing} action={{ text: t.back, onPress: () => backTo(routes.captureHome(place)) }} />
    </Page>
  )
})

const Shots = observer(({ target, place }: { target: CaptureTarget | undefined, place: CapturePlace }) => {
  const shot = target?.shots.next(target.paper.id)
  return target && shot ? <Shot key={shot.shotId} target={target} shotId={shot.shotId} /> : <Nothing place={place} />
})

/** After the shutter: corners, the straightened page, the verdict, 「使用这张」; several photographs one after the other. */
export const ShotScreen = ({ place }: { place: CapturePlace }) => (
  <CaptureGate place={place} here={routes.shot(place)} title={t.title}>
    {(target) => <Shots target={target} place={place} />}
  </CaptureGate>
)
