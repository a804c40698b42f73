import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { aria } from '../../native/aria'
import { Press } from '../../native/press'

/** Stays until the next removal, so that nothing is lost by a slip. */
export const RemovedRow = ({ words, onUndo }: { words: string, onUndo(): void }) => (
  <View className="group__removed" {...aria({ role: 'status' })}>
    <View>{words}</View>
    <Press className="group__undo" onPress={onUndo}>{kit.undo}</Press>
  </View>
)
