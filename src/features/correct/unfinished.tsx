import { observer } from 'mobx-react-lite'
import { NothingAdded, PhotoAwaited, PhotosUnconfirmed } from '@/components/capture-notices/capture-notices'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { CaptureTarget } from '@/stores/capture-target'
import { useAwaited, useCapture } from '@/stores/use-capture'

/** What is left of a photograph: the camera was open when the app was closed, or nobody confirmed it. It stands above all, so that nobody has to look for it. */
export const Unfinished = observer(({ target }: { target: CaptureTarget }) => {
  const { photograph, nothing } = useCapture(target)
  const awaited = useAwaited(target)
  const { paper, pages, place, unconfirmed } = target
  const instead = paper.pages.max === 1 ? pages[0]?.pageId : undefined
  return (
    <>
      {awaited && <PhotoAwaited name={paper.name} onGoOn={() => photograph(instead)} />}
      <NothingAdded why={nothing} />
      {unconfirmed > 0 && <PhotosUnconfirmed name={paper.name} count={unconfirmed} onGoOn={() => go(routes.shot(place))} />}
    </>
  )
})
