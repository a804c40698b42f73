import { View } from '@tarojs/components'
import { TextArea } from '../../native/text-input'
import { asText, keepText } from '../field-text'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'
import { longestOf } from '../text/text-keyboard'
import { useFieldText } from '../use-field-text'

const LongTextControl = (props: FieldControlProps) => {
  const { field, id, required, invalid, describedBy } = props
  const typing = useFieldText({ ...props, toText: asText, parse: keepText })
  const longest = longestOf(field)
  return (
    <>
      <TextArea id={id} label={field.label} required={required} invalid={invalid} describedBy={describedBy} {...typing} />
      {longest !== undefined && <View className="field-row__count">{`${typing.text.length}/${longest}`}</View>}
    </>
  )
}

/** Several lines of words, with a count where a rule limits them. */
export const longTextKind: FieldKindDefinition = { grouped: false, Control: LongTextControl, format: asText, parse: keepText }
