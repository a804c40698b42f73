import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { IconTile } from '../icon/icon-tile'
import type { IconName } from '../icon/icon-name'
import './empty-state.scss'

interface EmptyStateProps {
  title: string
  text?: string
  icon?: IconName
  action?: { text: string, onPress(): void }
}

/** Nothing here yet, and what would bring something. */
export const EmptyState = ({ title, text, icon = 'cases', action }: EmptyStateProps) => (
  <View className="empty-state">
    <IconTile name={icon} large />
    <View className="empty-state__title">{title}</View>
    {text !== undefined && <View className="empty-state__text">{text}</View>}
    {action && <View className="empty-state__action"><Button {...action} look="secondary" /></View>}
  </View>
)
