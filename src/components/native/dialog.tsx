import { View } from '@tarojs/components'
import { aria } from './aria'
import type { DialogProps } from './dialog.types'

/** Mini-programs: no focus to move; the role and the name are what there is. */
export const Dialog = ({ label, className, children }: DialogProps) => (
  <View className={className} {...aria({ role: 'dialog', label })}>{children}</View>
)
