import { OptionList } from '../../option/option-list'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'
import { choicesOf, chosenOf, chosenTexts, optionNamed } from '../select/options-of'

const SEPARATORS = /[、,，;；]/

const MultiSelectControl = ({ field, id, value, onInput, onBlur, invalid }: FieldControlProps) => (
  <OptionList
    id={id}
    kind="multiple"
    compact
    choices={choicesOf(field)}
    chosen={chosenOf(value)}
    invalid={invalid}
    onChoose={(chosen) => {
      onInput(chosen.length > 0 ? chosen : undefined)
      onBlur()
    }}
  />
)

/** Several of several. */
export const multiSelectKind: FieldKindDefinition = {
  grouped: true,
  Control: MultiSelectControl,
  format: chosenTexts,
  parse: (raw, field) => {
    const ids = raw.split(SEPARATORS).map((part) => optionNamed(part, field)).filter((id): id is string => id !== undefined)
    return ids.length > 0 ? ids : undefined
  }
}
