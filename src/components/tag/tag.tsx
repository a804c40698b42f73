import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-name'
import './tag.scss'

export type Tone = 'blue' | 'green' | 'amber' | 'red' | 'neutral'

interface TagProps {
  text: string
  tone?: Tone
  icon?: IconName
}

/** A word or two about a state; the colour never says it alone. */
export const Tag = ({ text, tone = 'neutral', icon }: TagProps) => (
  <View className={`tag tag--${tone}`}>
    {icon && <Icon name={icon} size="small" className="tag__icon" />}
    {text}
  </View>
)
