import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { aria } from '../native/aria'
import './skeleton.scss'

interface SkeletonProps {
  rows?: number
  /** Cards as in a list, or the lines of one card. */
  kind?: 'cards' | 'lines'
}

/** Grey shapes for the first load; content that is there is never covered. */
export const Skeleton = ({ rows = 3, kind = 'cards' }: SkeletonProps) => (
  <View className={`skeleton skeleton--${kind}`} {...aria({ role: 'status', label: kit.loading })}>
    {Array.from({ length: rows }, (_, row) => (
      <View key={row} className="skeleton__row">
        <View className="skeleton__bar skeleton__bar--short" />
        <View className="skeleton__bar" />
      </View>
    ))}
  </View>
)
