import { View } from '@tarojs/components'
import type { Material } from '@types-contract/contract'
import { Icon } from '@/components/icon/icon'
import { captureText as t } from '@/locales/zh-cn/capture'
import { commonText } from '@/locales/zh-cn/common'

/** What a good one shows, page by page. */
export const SampleWords = ({ material }: { material: Material }) => (
  <View className="sample">
    {material.sample && <View className="sample__words">{material.sample}</View>}
    {(material.pages.names ?? []).map((name, index) => (
      <View key={name} className="sample__page"><Icon name="check" size="small" className="sample__check" /><View>{t.pageName(index + 1, name)}</View></View>
    ))}
    {material.sides && <View className="sample__page"><Icon name="check" size="small" className="sample__check" /><View>{t.bothSides(material.sides.join(commonText.listSeparator))}</View></View>}
    {material.note && <View className="sample__note">{`${t.note}：${material.note}`}</View>}
  </View>
)
