import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-name'

interface IconTileProps {
  name: IconName
  /** The head of a page shows the large one: 56 px around a 32 px icon instead of 44 around 26. */
  large?: boolean
}

/** An icon in its tinted square, grey on a quiet page. */
export const IconTile = ({ name, large = false }: IconTileProps) => (
  <View className={large ? 'icon-tile icon-tile--large' : 'icon-tile'}>
    <Icon name={name} size={large ? 'huge' : 'large'} />
  </View>
)
