import { kit } from '@/locales/zh-cn/kit'
import { OptionList } from '../../option/option-list'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'

const ANSWERS = [{ id: 'yes', text: kit.yes }, { id: 'no', text: kit.no }]

const chosenOf = (value: unknown): string[] => {
  if (typeof value !== 'boolean') return []
  return [value ? 'yes' : 'no']
}

const BooleanControl = ({ id, value, onInput, onBlur, invalid }: FieldControlProps) => (
  <OptionList
    id={id}
    kind="single"
    compact
    inline
    choices={ANSWERS}
    chosen={chosenOf(value)}
    invalid={invalid}
    onChoose={([answer]) => {
      onInput(answer === 'yes')
      onBlur()
    }}
  />
)

/** Yes or no; a switch would hide that nothing was said yet. */
export const booleanKind: FieldKindDefinition = {
  grouped: true,
  Control: BooleanControl,
  format: (value) => {
    if (typeof value !== 'boolean') return ''
    return value ? kit.yes : kit.no
  },
  parse: (raw) => {
    const text = raw.trim()
    if (text === '') return undefined
    if (text === kit.yes) return true
    return text === kit.no ? false : text
  }
}
