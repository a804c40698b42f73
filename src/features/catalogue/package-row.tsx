import { View } from '@tarojs/components'
import { Icon } from '@/components/icon/icon'
import { IconTile } from '@/components/icon/icon-tile'
import { Press } from '@/components/native/press'
import { Tag } from '@/components/tag/tag'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { ServicePackageSummary } from '@types-contract/contract'
import { packageIcon } from './package-icon'
import './package-row.scss'

/** One matter of a list: drawn, named, in a line what it is. */
export const PackageRow = ({ summary }: { summary: ServicePackageSummary }) => (
  <Press className="package-row" onPress={() => go(routes.servicePackage(summary.id))}>
    <IconTile name={packageIcon(summary.icon)} />
    <View className="package-row__words">
      <View className="package-row__name">{commonText.fullName(summary.name, summary.alias)}</View>
      <View className="package-row__summary">{summary.summary}</View>
      {!summary.available && <Tag text={catalogueText.search.windowOnly} />}
    </View>
    <Icon name="chevron-right" size="small" className="package-row__arrow" />
  </Press>
)
