import { toHalfWidth } from '@/shared/half-width'
import { TextInput } from '../../native/text-input'
import { asText, keepText } from '../field-text'
import type { FieldControlProps, FieldDefinition, FieldKindDefinition } from '../field-kind.types'
import { useFieldText } from '../use-field-text'
import { autoCompleteOf, keyboardOf } from './text-keyboard'

/** Names and addresses keep the punctuation people give them; codes and numbers become half width. */
const parse = (raw: string, field: FieldDefinition) => keepText(field.format && !field.format.endsWith('-name') ? toHalfWidth(raw) : raw)

const TextControl = (props: FieldControlProps) => {
  const { field, id, required, invalid, describedBy } = props
  const typing = useFieldText({ ...props, toText: asText, parse: (raw) => parse(raw, field) })
  return (
    <TextInput
      id={id}
      label={field.label}
      required={required}
      invalid={invalid}
      describedBy={describedBy}
      keyboard={keyboardOf(field)}
      autoComplete={autoCompleteOf(field)}
      {...typing}
    />
  )
}

/** One line of words. */
export const textKind: FieldKindDefinition = { grouped: false, Control: TextControl, format: asText, parse }
