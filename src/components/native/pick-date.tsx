import { Picker, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { aria } from './aria'
import type { PickDateProps } from './pick-date.types'
import './pick-date.scss'

/** Mini-programs: their own picker, one node instead of a hundred and forty. */
export const PickDate = ({ id, label, words, mode, value, onPick }: PickDateProps) => {
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
}
