import { View } from '@tarojs/components'
import type { FrameProps } from './frame.types'
import './frame.scss'

/** Mini-programs: the label is read before the control, which carries its own name too. */
export const Frame = ({ id, grouped, label, className, labelClassName, children }: FrameProps) => (
  <View id={grouped ? id : undefined} className={className}>
    <View className={labelClassName}>{label}</View>
    {children}
  </View>
)
