import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-name'
import { aria } from '../native/aria'
import './save-state.scss'

interface SaveStateProps {
  /** saved is green, waiting is grey, failed is the person's turn. */
  state: 'saved' | 'saving' | 'waiting' | 'failed'
  /** 已加密存在本机 10:24，联网后同步 */
  text: string
}

const ICONS: Readonly<Record<SaveStateProps['state'], IconName>> = { saved: 'check', saving: 'lock', waiting: 'offline', failed: 'warning' }

/** One quiet line: when and where what was typed is kept. */
export const SaveState = ({ state, text }: SaveStateProps) => (
  <View className={`save-state save-state--${state}`} {...aria({ role: 'status' })}>
    <Icon name={ICONS[state]} size="small" />
    <View className="save-state__text">{text}</View>
  </View>
)
