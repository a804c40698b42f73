import { ChoiceList } from '../../choice-list/choice-list'
import { OptionList } from '../../option/option-list'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'
import { choicesOf, chosenOf, chosenTexts, isInline, optionNamed, showsCards } from './options-of'

const SelectControl = ({ field, id, value, onInput, onBlur, required, invalid, describedBy }: FieldControlProps) => {
  const choices = choicesOf(field)
  const chosen = chosenOf(value)
  const choose = (optionId: string | undefined) => {
    onInput(optionId)
    onBlur()
  }
  if (showsCards(field)) {
    return <OptionList id={id} kind="single" compact inline={isInline(choices)} choices={choices} chosen={chosen} invalid={invalid} onChoose={([first]) => choose(first)} />
  }
  return (
    <ChoiceList id={id} label={field.label} options={choices} chosen={chosen[0]} required={required} invalid={invalid} describedBy={describedBy} onChoose={choose} />
  )
}

/** One of several: cards for a few, a list that opens for many. */
export const selectKind: FieldKindDefinition = { grouped: showsCards, Control: SelectControl, format: chosenTexts, parse: optionNamed }
