import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { asText } from '../field-text'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'
import { parseNumber } from '../number/parse-number'
import { UnitInput } from '../number/unit-input'
import { useFieldText } from '../use-field-text'
import { amountInWords, groupAmount } from './amount-text'

const AmountControl = (props: FieldControlProps) => {
  const { field, id, value, required, invalid, describedBy } = props
  const unit = field.unit ?? kit.money.yuan
  const typing = useFieldText({ ...props, toText: asText, parse: parseNumber })
  const words = typeof value === 'number' ? amountInWords(value, unit) : undefined
  return (
    <>
      <UnitInput id={id} label={field.label} unit={unit} keyboard="decimal" required={required} invalid={invalid} describedBy={describedBy} {...typing} />
      <View className="field-row__echo">{words !== undefined && `= ${words}`}</View>
    </>
  )
}

/** An amount of money in its unit, yuan without one. */
export const amountKind: FieldKindDefinition = {
  grouped: false,
  Control: AmountControl,
  format: (value, field) => {
    const text = typeof value === 'number' ? groupAmount(value) : asText(value)
    return text && `${text} ${field.unit ?? kit.money.yuan}`
  },
  parse: parseNumber
}
