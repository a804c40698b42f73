import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import type { Material } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { FileThumb } from '@/components/file-thumb/file-thumb'
import { Press } from '@/components/native/press'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { SectionTitle } from '@/components/section-title/section-title'
import { cameraText } from '@/locales/zh-cn/camera'
import { captureText as t } from '@/locales/zh-cn/capture'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { PageRecord } from '@/stores/draft-record'
import type { MaterialStore } from '@/stores/material-store'
import { mayResend, pageName, pageState } from './material-words'

interface PageProps { materials: MaterialStore, material: Material, page: PageRecord, number: number }

const isPicture = ({ mediaType, name }: PageRecord): boolean => mediaType !== 'application/pdf' && !/\.pdf$/i.test(name)

/** One page, small: what it shows, how far it is on its way, and what to do when it is stuck. */
const PageThumb = observer(({ materials, material, page, number }: PageProps) => {
  const { camera } = useStores().platform
  const retake = (): void => go(routes.camera(materials.draft.record.draftId, material.id, page.pageId))
  const share = materials.queue.progress.get(page.pageId)
  const { state, text } = pageState(page, share)
  const label = pageName(number, material)
  useEffect(() => { void materials.loadPreview(page) }, [materials, page])
  return (
    <View className="page-thumb">
      <FileThumb
        src={isPicture(page) ? materials.previews.get(page.pageId) : undefined} label={label} state={state} stateText={text}
        remove={{ label: t.removeLabel(number), onPress: () => { void materials.removed.take(page.pageId) } }}
      />
      {page.state === 'sending' && <ProgressBar bare percent={(share ?? 0) * 100} label={label} />}
      {camera.supported && material.ways.includes('capture') && page.state !== 'sending' && <Button small look="quiet" icon="retake" text={cameraText.retake} label={cameraText.retakeLabel(number)} onPress={retake} />}
      {mayResend(page) && <Button small look="secondary" icon="refresh" text={t.retry} label={t.retryLabel(number)} onPress={() => materials.queue.push(page.pageId)} />}
    </View>
  )
})

/** The page taken away last, with the way back. */
const Removed = observer(({ materials, material }: Pick<PageProps, 'materials' | 'material'>) => {
  const { removed } = materials
  if (removed.page?.materialId !== material.id) return null
  return (
    <View className="page-list__removed">
      <View>{t.removed(removed.number)}</View>
      <Press className="page-list__undo" onPress={removed.putBack}>{t.undo}</Press>
    </View>
  )
})

/** The pages there are, and the way back for the last one taken away. */
export const PageList = observer(({ materials, material }: Pick<PageProps, 'materials' | 'material'>) => {
  const pages = materials.pagesOf(material.id)
  useEffect(() => () => { void materials.removed.forget() }, [materials])
  if (pages.length === 0 && materials.removed.page?.materialId !== material.id) return null
  return (
    <Card>
      <SectionTitle text={t.pagesTitle} aside={t.pagesOf(pages.length, material.pages.min)} />
      <View className="page-list">
        {pages.map((page, index) => <PageThumb key={page.pageId} materials={materials} material={material} page={page} number={index + 1} />)}
      </View>
      <Removed materials={materials} material={material} />
    </Card>
  )
})
