import { View } from '@tarojs/components'
import { PickDate } from '../../native/pick-date'
import type { PickDateProps } from '../../native/pick-date.types'
import { TextInput } from '../../native/text-input'
import type { TextInputProps } from '../../native/text-input.types'
import './typed-date.scss'

interface TypedDateProps extends TextInputProps {
  pick: Omit<PickDateProps, 'id'>
  /** What was understood, below the input. */
  echo?: string
}

/** A date typed in any usual way, with the end's own calendar beside it. */
export const TypedDate = ({ pick, echo = '', ...input }: TypedDateProps) => (
  <View className="typed-date">
    <TextInput {...input} className="typed-date__input" />
    <View className="typed-date__pick"><PickDate id={`${input.id}-pick`} {...pick} /></View>
    <View className="typed-date__echo">{echo}</View>
  </View>
)
