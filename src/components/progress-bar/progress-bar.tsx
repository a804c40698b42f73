import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { aria } from '../native/aria'
import { Press } from '../native/press'
import './progress-bar.scss'

interface ProgressBarProps {
  /** Whole per cent. */
  percent: number
  /** What it measures: 正在上传第 2 页. */
  label: string
  /** Only the bar: the words stand elsewhere. */
  bare?: boolean
  onCancel?(): void
}

/** How far something has come; true numbers only. */
export const ProgressBar = ({ percent, label, bare = false, onCancel }: ProgressBarProps) => {
  const done = Math.max(0, Math.min(100, Math.round(percent)))
  return (
    <View className="progress">
      {!bare && (
        <View className="progress__words">
          <View className="progress__label">{label}</View>
          <View className="progress__percent">{kit.percent(done)}</View>
          {onCancel && <Press className="progress__cancel" aria={{ label: `${kit.cancel}，${label}` }} onPress={onCancel}>{kit.cancel}</Press>}
        </View>
      )}
      <View className="progress__track" {...aria({ role: 'progressbar', label, percent: done })}>
        <View className="progress__done" style={{ width: `${done}%` }} />
      </View>
    </View>
  )
}
