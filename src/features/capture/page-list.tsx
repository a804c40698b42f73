import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Material } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { FileThumb } from '@/components/file-thumb/file-thumb'
import { aria } from '@/components/native/aria'
import { Press } from '@/components/native/press'
import { refocus } from '@/components/native/refocus'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { SectionTitle } from '@/components/section-title/section-title'
import { captureText as t } from '@/locales/zh-cn/capture'
import { pageOrderText } from '@/locales/zh-cn/page-order'
import type { PageRecord } from '@/stores/draft-record'
import type { MaterialStore } from '@/stores/material-store'
import { mayResend, pageName, pageState } from './material-words'
import { PageMoves } from './page-moves'

interface PageProps {
  materials: MaterialStore
  material: Material
  page: PageRecord
  number: number
  onMoved(number: number, button: string): void
  onRetake?: (pageId: string) => void
}

const isPicture = ({ mediaType, name }: PageRecord): boolean => mediaType !== 'application/pdf' && !/\.pdf$/i.test(name)

/** One page, small: what it shows, how far it is on its way, and what to do when it is stuck. */
const PageThumb = observer(({ materials, material, page, number, onMoved, onRetake }: PageProps) => {
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
      {mayResend(page) && <Button small look="secondary" icon="refresh" text={t.retry} label={t.retryLabel(number)} onPress={() => materials.queue.push(page.pageId)} />}
      <PageMoves order={materials.order} page={page} number={number} count={materials.pagesOf(material.id).length} onRetake={onRetake} onMoved={onMoved} />
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
export const PageList = observer(({ materials, material, onRetake }: Pick<PageProps, 'materials' | 'material' | 'onRetake'>) => {
  const pages = materials.pagesOf(material.id)
  const [moved, setMoved] = useState<{ number: number, button: string }>()
  useEffect(() => { if (moved) refocus(moved.button) }, [moved])
  useEffect(() => () => { void materials.removed.forget() }, [materials])
  if (pages.length === 0 && materials.removed.page?.materialId !== material.id) return null
  return (
    <Card>
      <SectionTitle text={t.pagesTitle} aside={t.pagesOf(pages.length, material.pages.min)} />
      <View className="page-list">
        {pages.map((page, index) => <PageThumb key={page.pageId} materials={materials} material={material} page={page} number={index + 1} onRetake={onRetake} onMoved={(number, button) => setMoved({ number, button })} />)}
      </View>
      <View className="page-list__said" {...aria({ role: 'status', live: 'polite' })}>{moved ? pageOrderText.moved(moved.number) : ''}</View>
      <Removed materials={materials} material={material} />
    </Card>
  )
})
