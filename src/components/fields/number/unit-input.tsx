import { View } from '@tarojs/components'
import { TextInput } from '../../native/text-input'
import type { TextInputProps } from '../../native/text-input.types'
import './unit-input.scss'

/** A short input with its unit beside it; the unit belongs to the name. */
export const UnitInput = ({ unit, label, ...props }: TextInputProps & { unit: string | undefined }) => (
  <View className="unit-input">
    <TextInput {...props} label={unit ? `${label}，${unit}` : label} className="unit-input__input" />
    {unit !== undefined && <View className="unit-input__unit">{unit}</View>}
  </View>
)
