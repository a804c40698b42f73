import { Picker, View } from '@tarojs/components'
import { memo, useCallback, useRef } from 'react'
import { Icon } from '../icon/icon'
import { aria } from './aria'
import type { PickDateProps } from './pick-date.types'
import './pick-date.scss'

/** Taro writes a picker's value again whenever it is drawn again: so it is drawn only when something changed. */
const HostPicker = memo(({ id, label, words, mode, value, onPick }: PickDateProps) => {
  const opener = (
    <View id={id} className="pick-date" {...aria({ role: 'button', label: `${words}，${label}` })}>
      <Icon name={mode === 'time' ? 'clock' : 'calendar'} />
      <View className="pick-date__words">{words}</View>
    </View>
  )
  if (mode === 'time') return <Picker mode="time" value={value} onChange={(event) => onPick(event.detail.value)}>{opener}</Picker>
  return (
    <Picker mode="date" fields={mode === 'month' ? 'month' : 'day'} value={value} onChange={(event) => onPick(event.detail.value)}>
      {opener}
    </Picker>
  )
})
HostPicker.displayName = 'HostPicker'

/** Mini-programs: their own picker, one node instead of a hundred and forty. */
export const PickDate = ({ onPick, ...props }: PickDateProps) => {
  const latest = useRef(onPick)
  latest.current = onPick
  const tell = useCallback((value: string) => latest.current(value), [])
  return <HostPicker {...props} onPick={tell} />
}
