import { kit } from '@/locales/zh-cn/kit'
import type { FieldValue } from '@types-contract/contract'
import type { Choice } from '../../option/option.types'
import type { FieldDefinition } from '../field-kind.types'

/** Up to so many answers stand on the screen; more go into a list that opens. */
const MOST_CARDS = 5
const SHORT = 4
const MOST_INLINE = 3

export const choicesOf = (field: FieldDefinition): readonly Choice[] => field.options ?? []

/** Few answers: cards. */
export const showsCards = (field: FieldDefinition): boolean => choicesOf(field).length <= MOST_CARDS

/** Two or three short answers stand side by side. */
export const isInline = (choices: readonly Choice[]): boolean =>
  choices.length <= MOST_INLINE && choices.every((choice) => choice.text.length <= SHORT)

export const chosenOf = (value: FieldValue | undefined): string[] => {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []
}

/** The texts of the chosen options; an id that no option has is shown as it is. */
export const chosenTexts = (value: FieldValue | undefined, field: FieldDefinition): string =>
  chosenOf(value).map((id) => choicesOf(field).find((choice) => choice.id === id)?.text ?? id).join(kit.listSeparator)

/** The id of the option a person named, by id or by its words. */
export const optionNamed = (raw: string, field: FieldDefinition): string | undefined => {
  const text = raw.trim()
  if (text === '') return undefined
  return choicesOf(field).find((choice) => choice.id === text || choice.text === text)?.id ?? text
}
