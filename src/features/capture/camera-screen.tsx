import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { NothingAdded } from '@/components/capture-notices/capture-notices'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { cameraText as t } from '@/locales/zh-cn/camera'
import type { CapturePlace } from '@/shared/capture-place'
import { backTo, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { CaptureTarget } from '@/stores/capture-target'
import { useStores } from '@/stores/context'
import { useCapture } from '@/stores/use-capture'
import { usePageFrame } from '@/stores/use-page-frame'
import { Bar } from './camera-bar'
import { Blocked } from './camera-blocked'
import { Shutter } from './camera-controls'
import { Stage } from './camera-stage'
import { hintOf, sideOf, titleOf } from './camera-words'
import { CaptureGate } from './capture-gate'
import { useCamera } from './use-camera'
import { useSpoken } from './use-spoken'
import './camera.scss'

interface CameraProps { target: CaptureTarget, retakeOf?: string }

const useNumber = ({ target: { pages }, retakeOf }: CameraProps): number => {
  const at = pages.findIndex(({ pageId }) => pageId === retakeOf)
  return at < 0 ? pages.length + 1 : at + 1
}

const Camera = observer((props: CameraProps) => {
  const { target, retakeOf } = props
  const { paper } = target
  const { settings } = useStores()
  const frame = usePageFrame()
  const camera = useCamera(target, retakeOf)
  const { store, handing } = camera
  const leave = (): void => backTo(routes.captureHome(target.place))
  const { sources, nothing, add } = useCapture(target, { retakeOf, inPlace: true, onAdded: leave })
  const number = useNumber(props)
  const hint = hintOf(store, settings.settings.autoShutter, sideOf(paper, number), handing === 'not-kept')
  useSpoken(hint, settings.spokenHints)
  return (
    <Page {...frame} dark bare onBack={undefined}>
      <View className="camera">
        <Bar title={titleOf(paper, number)} onClose={leave} />
        {store.trouble !== undefined
          ? <Blocked trouble={store.trouble} sources={sources} onAgain={camera.again} onAdd={add} />
          : <Stage camera={camera} hint={hint} />}
        {nothing && <View className="camera__message"><NothingAdded why={nothing} /></View>}
        {handing === 'not-kept' && <View className="camera__message"><Notice live tone="red" {...t.notKept} action={{ text: t.again, onPress: camera.nextPage }} /></View>}
        {store.trouble === undefined && <Shutter store={store} onAlbum={sources.album ? () => add('album') : undefined} />}
      </View>
    </Page>
  )
})

/** Nothing to photograph here any more: the screen it belongs to says why. */
const Elsewhere = ({ url }: { url: string }) => {
  useEffect(() => { replace(url) }, [url])
  return null
}

/** A camera of our own for one paper: what it sees is said in words, and it releases by itself when the page lies well. */
export const CameraScreen = ({ place, pageId }: { place: CapturePlace, pageId?: string }) => (
  <CaptureGate place={place} here={routes.camera(place, pageId)} title={t.title}>
    {(target) => (target?.paper.ways.includes('capture')
      ? <Camera target={target} retakeOf={target.pages.some((page) => page.pageId === pageId) ? pageId : undefined} />
      : <Elsewhere url={routes.captureHome(place)} />)}
  </CaptureGate>
)
