import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { classNames } from '@/components/native/class-names'
import { Press } from '@/components/native/press'
import { pageOrderText as t } from '@/locales/zh-cn/page-order'
import type { PageRecord } from '@/stores/draft-record'
import type { PageOrder } from '@/stores/page-order'

const look = (off: boolean): string => classNames('page-moves__press', off && 'page-moves__press--off')

interface PageMovesProps {
  order: PageOrder
  page: PageRecord
  /** Its place among the pages of its material, from one. */
  number: number
  /** How many pages there are. */
  count: number
  /** It stands there now; the button that was pressed. */
  onMoved(number: number, button: string): void
}

/** Puts a page one place forward or back: buttons, so that nobody has to drag. 依据: WCAG 2.5.7. */
export const PageMoves = observer(({ order, page: { pageId }, number, count, onMoved }: PageMovesProps) => {
  const [forward, back] = [`forward-${pageId}`, `back-${pageId}`]
  const move = (by: -1 | 1, button: string) => () => {
    order.move(pageId, by)
    onMoved(number + by, button)
  }
  if (count < 2) return null
  return (
    <View className="page-moves">
      <Press id={forward} className={look(number === 1)} disabled={number === 1} aria={{ label: t.forwardLabel(number) }} onPress={move(-1, forward)}>{t.forward}</Press>
      <Press id={back} className={look(number === count)} disabled={number === count} aria={{ label: t.backLabel(number) }} onPress={move(1, back)}>{t.back}</Press>
    </View>
  )
})
