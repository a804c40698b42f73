import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import { aria } from '../native/aria'
import './error-state.scss'

interface ErrorStateProps {
  /** What happened. */
  title: string
  /** What to do now. */
  text: string
  onRetry?(): void
  /** Another way on: 去窗口办, 打 12345, 回首页. */
  action?: { text: string, onPress(): void }
  /** Small, for the operator of 12345. */
  requestId?: string
}

/** Something did not work out and there is nothing to show: what to do instead, never a code alone. */
export const ErrorState = ({ title, text, onRetry, action, requestId }: ErrorStateProps) => (
  <View className="error-state" {...aria({ role: 'alert' })}>
    <View className="error-state__icon"><Icon name="warning" size="huge" /></View>
    <View className="error-state__title">{title}</View>
    <View className="error-state__text">{text}</View>
    <View className="error-state__ways">
      {onRetry && <Button text={kit.retry} onPress={onRetry} />}
      {action && <Button {...action} look={onRetry ? 'secondary' : 'primary'} />}
    </View>
    {requestId !== undefined && <View className="error-state__number">{kit.requestId(requestId)}</View>}
  </View>
)
