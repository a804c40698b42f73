import { View } from '@tarojs/components'
import { IconTile } from '@/components/icon/icon-tile'
import { Heading } from '@/components/native/semantic'
import { commonText } from '@/locales/zh-cn/common'
import { packageIcon } from '../package-icon'
import './package-head.scss'

interface PackageHeadProps {
  name: string
  alias?: string
  icon: string
  summary: string
}

/** What the page is about, drawn and in a line. */
export const PackageHead = ({ name, alias, icon, summary }: PackageHeadProps) => (
  <View className="package-head">
    <IconTile name={packageIcon(icon)} large />
    <View className="package-head__words">
      <Heading level={1} className="package-head__name">{commonText.fullName(name, alias)}</Heading>
      <View className="package-head__summary">{summary}</View>
    </View>
  </View>
)
