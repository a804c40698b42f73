import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { cameraText as t } from '@/locales/zh-cn/camera'
import { captureText } from '@/locales/zh-cn/capture'
import { backTo, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Workbench } from '@/stores/workbench'
import { Bar } from './camera-bar'
import { Blocked } from './camera-blocked'
import { NextPage, Shutter } from './camera-controls'
import { Stage } from './camera-stage'
import { hintOf, pageOf, sideOf, titleOf } from './camera-words'
import { DraftGate } from './draft-gate'
import { useAddPages } from './use-add-pages'
import { useCamera } from './use-camera'
import { useSources } from './use-sources'
import { useSpoken } from './use-spoken'
import './camera.scss'

interface CameraProps { workbench: Workbench, planned: PlannedMaterial, retakeOf?: string }

const useNumber = ({ workbench: { materials }, planned, retakeOf }: CameraProps): number => {
  const pages = materials.pagesOf(planned.material.id)
  const at = pages.findIndex(({ pageId }) => pageId === retakeOf)
  return at < 0 ? pages.length + 1 : at + 1
}

const Camera = observer((props: CameraProps) => {
  const { workbench: { draft, materials }, planned, retakeOf } = props
  const { material } = planned
  const { settings } = useStores()
  const frame = usePageFrame()
  const sources = useSources(planned)
  const camera = useCamera({ materials, planned, retakeOf })
  const { store, handing } = camera
  const leave = (): void => backTo(routes.material(draft.record.draftId, material.id))
  const { message, add } = useAddPages(materials, material.id, { retakeOf, onAdded: leave })
  const number = useNumber(props)
  const kept = handing === 'next-page'
  const hint = kept ? t.kept(captureText.pageName(number - 1, undefined)) : hintOf(store, settings.settings.autoShutter, sideOf(material, number), handing === 'not-kept')
  useSpoken(hint, settings.spokenHints)
  return (
    <Page {...frame} dark bare onBack={undefined}>
      <View className="camera">
        <Bar title={titleOf(material, kept ? number - 1 : number)} onClose={leave} />
        {store.trouble !== undefined
          ? <Blocked trouble={store.trouble} sources={sources} onAgain={camera.again} onAdd={add} />
          : <Stage camera={camera} hint={hint} />}
        {message && <View className="camera__message"><Notice live {...message} /></View>}
        {handing === 'not-kept' && <View className="camera__message"><Notice live tone="red" {...t.notKept} action={{ text: t.again, onPress: camera.nextPage }} /></View>}
        {kept && <NextPage kept={t.kept(pageOf(material, number - 1))} next={t.nextPage(pageOf(material, number))} onNext={camera.nextPage} onDone={leave} />}
        {!kept && store.trouble === undefined && <Shutter store={store} onAlbum={sources.album ? () => add('album') : undefined} />}
      </View>
    </Page>
  )
})

/** Nothing to photograph here any more: the material's own screen says why. */
const Elsewhere = ({ url }: { url: string }) => {
  useEffect(() => { replace(url) }, [url])
  return null
}

const Opened = observer(({ workbench, materialId, pageId }: { workbench: Workbench, materialId: string, pageId?: string }) => {
  const { materials, draft } = workbench
  const planned = materials.planned(materialId)
  const retakeOf = materials.pagesOf(materialId).some((page) => page.pageId === pageId) ? pageId : undefined
  const may = planned?.status === 'to-provide' && planned.ways.includes('capture')
  if (!may) return <Elsewhere url={routes.material(draft.record.draftId, materialId)} />
  return <Camera workbench={workbench} planned={planned} retakeOf={retakeOf} />
})

/** A camera of our own for one material: what it sees is said in words, and it releases by itself when the page lies well. */
export const CameraScreen = ({ draftId = '', materialId = '', pageId }: { draftId?: string, materialId?: string, pageId?: string }) => (
  <DraftGate draftId={draftId} here={routes.camera(draftId, materialId, pageId)} title={t.title}>
    {(workbench) => <Opened workbench={workbench} materialId={materialId} pageId={pageId} />}
  </DraftGate>
)
