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
import { Notice } from '@/components/notice/notice'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { SectionTitle } from '@/components/section-title/section-title'
import { PageActButton } from '@/components/sent-page/page-act-button'
import { pageState } from '@/components/sent-page/sent-page'
import { cameraText } from '@/locales/zh-cn/camera'
import { captureText as t } from '@/locales/zh-cn/capture'
import { pageOrderText } from '@/locales/zh-cn/page-order'
import { isPdf } from '@/shared/is-pdf'
import type { PageRecord } from '@/stores/draft-record'
import type { MaterialStore } from '@/stores/material-store'
import { pageName, receiptLines } from './material-words'
import { PageMoves } from './page-moves'

interface ListProps {
  materials: MaterialStore
  material: Material
  /** Takes another picture or file in place of a page; the old one stays until the new one is kept. */
  onAnother(page: PageRecord): void
}

interface PageProps extends ListProps {
  page: PageRecord
  number: number
  onMoved(number: number, button: string): void
}

/** Taking a page again; the one there is stays until the new one is kept. With half a card on the table it would be the wrong card's other half. */
const RetakeButton = observer(({ materials, material, page, number, onAnother }: PageProps) => {
  const begun = materials.target(material.id)?.otherSide !== undefined
  if (!material.ways.includes('capture') || page.state !== 'received' || begun) return null
  const sides = material.sides !== undefined && !isPdf(page)
  return <Button small look="quiet" icon="retake" text={sides ? cameraText.retakeSides : cameraText.retake} label={cameraText.retakeLabel(number, sides)} onPress={() => onAnother(page)} />
})

/** One page, small: what it shows, how far it is on its way, and what to do when it is stuck. */
const PageThumb = observer((props: PageProps) => {
  const { materials, material, page, number, onAnother, onMoved } = props
  const { queue } = materials
  const share = queue.progress.get(page.pageId)
  const { state, text } = pageState(page, share)
  const label = pageName(number, material, materials.pagesOf(material.id).length)
  useEffect(() => { void materials.loadPreview(page) }, [materials, page])
  return (
    <View className="page-thumb">
      <FileThumb
        src={isPdf(page) ? undefined : materials.previews.get(page.pageId)} label={label} state={state} stateText={text}
        remove={{ label: t.removeLabel(number), onPress: () => { void materials.removed.take(page.pageId) } }}
      />
      {page.state === 'sending' && <ProgressBar bare percent={(share ?? 0) * 100} label={label} />}
      {page.receipt && <View className="page-thumb__receipt">{receiptLines(page).map((line) => <View key={line}>{line}</View>)}</View>}
      <PageActButton page={page} number={number} onStop={() => queue.stop(page.pageId)} onSend={() => queue.push(page.pageId)} onAnother={() => onAnother(page)} />
      <RetakeButton {...props} />
      <PageMoves order={materials.order} page={page} number={number} count={materials.pagesOf(material.id).length} onMoved={onMoved} />
    </View>
  )
})

/** The page taken away last, with the way back. */
const Removed = observer(({ materials, material }: Omit<ListProps, 'onAnother'>) => {
  const { removed } = materials
  if (removed.page?.materialId !== material.id) return null
  return (
    <View className="page-list__removed">
      <View>{t.removed(removed.number)}</View>
      <Press className="page-list__undo" onPress={removed.putBack}>{t.undo}</Press>
    </View>
  )
})

/** The pages as one document, to print or to keep. */
const AsPdf = observer(({ materials, material }: Pick<ListProps, 'materials' | 'material'>) => {
  const [failed, setFailed] = useState(false)
  if (!materials.mayBePdf(material.id)) return null
  const open = (): void => {
    setFailed(false)
    void materials.openAsPdf(material.id, material.name).then((outcome) => setFailed(outcome === 'failed'))
  }
  return (
    <View className="page-list__pdf">
      <Button small look="quiet" icon="file" text={t.asPdf} onPress={open} />
      {failed && <Notice live tone="red" {...t.asPdfFailed} />}
    </View>
  )
})

/** The pages there are, and the way back for the last one taken away. */
export const PageList = observer(({ materials, material, onAnother }: ListProps) => {
  const pages = materials.pagesOf(material.id)
  const [moved, setMoved] = useState<{ number: number, button: string }>()
  useEffect(() => { if (moved) refocus(moved.button) }, [moved])
  useEffect(() => () => { void materials.removed.forget() }, [materials])
  if (pages.length === 0 && materials.removed.page?.materialId !== material.id) return null
  return (
    <Card>
      <SectionTitle text={t.pagesTitle} aside={t.pagesOf(pages.length, material.pages.min)} />
      <View className="page-list">
        {pages.map((page, index) => (
          <PageThumb
            key={page.pageId} materials={materials} material={material} page={page} number={index + 1} onAnother={onAnother}
            onMoved={(number, button) => setMoved({ number, button })}
          />
        ))}
      </View>
      <View className="page-list__said" {...aria({ role: 'status', live: 'polite' })}>{moved ? pageOrderText.moved(moved.number) : ''}</View>
      <Removed materials={materials} material={material} />
      <AsPdf materials={materials} material={material} />
    </Card>
  )
})
