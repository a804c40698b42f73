import type { FieldValue } from '@types-contract/contract'
import { keepText, asText } from '../field-text'
import type { FieldControlProps } from '../field-kind.types'
import { autoCompleteOf } from '../text/text-keyboard'
import { useFieldText } from '../use-field-text'
import { TypedDate } from './typed-date'

interface DayControlProps extends FieldControlProps {
  mode: 'date' | 'month'
  read(raw: string): string | undefined
  write(iso: string): string
  /** A line below the input once a real date is read: its weekday. */
  echo(iso: string, text: string): string
  placeholder: string
  pickLabel: string
}

/** What a date and a month share: typed words, a calendar, a value in ISO form. */
export const DayControl = (props: DayControlProps) => {
  const { field, id, value, mode, read, write, echo, onInput, onBlur } = props
  const typing = useFieldText({
    value, onInput, onBlur,
    toText: (kept: FieldValue | undefined) => write(asText(kept)),
    parse: (raw) => read(raw) ?? keepText(raw)
  })
  const iso = read(asText(value))
  const pick = (picked: string) => {
    onInput(picked.slice(0, mode === 'month' ? 7 : 10))
    onBlur()
  }
  return (
    <TypedDate
      id={id}
      label={field.label}
      placeholder={props.placeholder}
      required={props.required}
      invalid={props.invalid}
      describedBy={props.describedBy}
      autoComplete={autoCompleteOf(field)}
      {...typing}
      echo={iso === undefined ? '' : echo(iso, typing.text)}
      pick={{ label: field.label, words: props.pickLabel, mode, value: iso ?? '', onPick: pick }}
    />
  )
}
