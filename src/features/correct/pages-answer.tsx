import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { NothingAdded } from '@/components/capture-notices/capture-notices'
import { Card } from '@/components/card/card'
import { FileThumb } from '@/components/file-thumb/file-thumb'
import { SectionTitle } from '@/components/section-title/section-title'
import { PageActButton } from '@/components/sent-page/page-act-button'
import { pageState } from '@/components/sent-page/sent-page'
import { captureText } from '@/locales/zh-cn/capture'
import { isPdf } from '@/shared/is-pdf'
import type { CaptureTarget } from '@/stores/capture-target'
import type { RoundPoint } from '@/stores/round'
import type { RoundPage } from '@/stores/round-pages'
import type { RoundStore } from '@/stores/round-store'
import { useCapture } from '@/stores/use-capture'

interface PartProps { store: RoundStore, point: RoundPoint }

interface ThumbProps { store: RoundStore, page: RoundPage, number: number }

/** One new page, small: how it stands, and what to do when it is stuck. */
const Thumb = observer(({ store: { pages }, page, number }: ThumbProps) => {
  const { state, text } = pageState(page, pages.queue.progress.get(page.pageId))
  return (
    <View className="round-pages__page">
      <FileThumb
        src={isPdf(page) ? undefined : pages.previews.get(page.pageId)} label={captureText.pageName(number, undefined)} state={state} stateText={text}
        remove={{ label: captureText.removeLabel(number), onPress: () => { void pages.remove(page.pageId) } }}
      />
      <PageActButton page={page} number={number} onStop={() => pages.queue.stop(page.pageId)} onSend={() => pages.queue.push(page.pageId)} />
    </View>
  )
})

const Pages = observer(({ store, point }: PartProps) => {
  const own = store.pages.of(point.pointId)
  if (own.length === 0) return null
  return (
    <Card>
      <SectionTitle text={captureText.pagesTitle} aside={captureText.pagesOf(own.length, point.pages.min)} />
      <View className="round-pages">{own.map((page, index) => <Thumb key={page.pageId} store={store} page={page} number={index + 1} />)}</View>
    </Card>
  )
})

/** The pages of a promised material: a good one in words, the pages there are, and every way to add one. */
export const PagesAnswer = observer(({ store, point, target }: PartProps & { target: CaptureTarget }) => {
  const { sources, nothing, add, photograph } = useCapture(target)
  const count = target.pages.length
  const { min, max } = point.pages
  return (
    <>
      <NothingAdded why={nothing} />
      <Pages store={store} point={point} />
      {count >= max && <View className="correct__hint">{captureText.full(max)}</View>}
      {count < max && (
        <View className="correct__answer">
          {sources.camera && <Button icon="camera" look={count > 0 ? 'secondary' : 'primary'} text={count > 0 ? captureText.cameraMore : captureText.camera} onPress={() => photograph()} />}
          <View className="correct__ways">
            {sources.album && <Button icon="album" look="secondary" text={captureText.album} onPress={() => add('album')} />}
            {sources.file && <Button icon="file" look="secondary" text={captureText.file} onPress={() => add('file')} />}
          </View>
        </View>
      )}
      {point.sample && (
        <Card tone="sunken">
          <SectionTitle text={captureText.sampleTitle} aside={captureText.pageRange(min, max)} />
          <View className="correct__hint">{point.sample}</View>
        </Card>
      )}
    </>
  )
})
