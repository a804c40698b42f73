import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Picture } from '@/components/native/picture'
import { correctText as t } from '@/locales/zh-cn/correct'
import { useStores } from '@/stores/context'
import type { RoundPoint } from '@/stores/round'
import type { RoundStore } from '@/stores/round-store'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** The part of the page the reviewer means. */
const Area = ({ area }: { area: NonNullable<RoundPoint['area']> }) => (
  <View className="compare__area" style={{ left: percent(area.x), top: percent(area.y), width: percent(area.width), height: percent(area.height) }} />
)

/** My page and what an accepted one looks like, side by side. */
export const ComparePages = observer(({ store, point }: { store: RoundStore, point: RoundPoint }) => {
  const { api } = useStores()
  const [page] = store.pages.of(point.pointId)
  const retaken = page && store.pages.previews.get(page.pageId)
  const mine = retaken ?? (point.viewPath && api.files.viewAddress(point.viewPath))
  return (
    <View className="compare">
      <View className="compare__side">
        <View className="compare__frame">
          {mine && <Picture src={mine} text={retaken ? t.mineNew : t.mine} fit="contain" className="compare__picture" />}
          {!retaken && point.area && <Area area={point.area} />}
        </View>
        <View className="compare__name">{retaken ? t.mineNew : t.mine}</View>
      </View>
      <View className="compare__side">
        <View className="compare__frame compare__frame--sample"><View className="compare__words">{point.sample}</View></View>
        <View className="compare__name">{t.sample}</View>
      </View>
    </View>
  )
})
