import { useRef, type ComponentProps } from 'react'
import { classNames } from './class-names'
import type { Keyboard, TextAreaProps, TextInputProps } from './text-input.types'
import { useHostText } from './use-host-text'
import './text-input.scss'

const INPUT_MODES: Record<Keyboard, ComponentProps<'input'>['inputMode']> = {
  text: 'text', number: 'numeric', decimal: 'decimal', phone: 'tel', 'id-card': 'text', email: 'email', search: 'search'
}

type HostField = HTMLInputElement | HTMLTextAreaElement

/** While an input method composes pinyin nothing is reported; the finished characters are. */
const useTyping = <Host extends HostField>(props: TextInputProps) => {
  const { host, initial, typed } = useHostText<Host>(props.text)
  const composing = useRef(false)
  const report = (text: string) => {
    typed(text)
    props.onText(text)
  }
  return {
    ref: host,
    defaultValue: initial,
    onCompositionStart: () => { composing.current = true },
    onCompositionEnd: (event: React.CompositionEvent<Host>) => {
      composing.current = false
      report(event.currentTarget.value)
    },
    onInput: (event: React.FormEvent<Host>) => { if (!composing.current) report(event.currentTarget.value) },
    onBlur: props.onLeave
  }
}

const attributes = (props: TextInputProps) => ({
  id: props.id,
  inputMode: INPUT_MODES[props.keyboard ?? 'text'],
  autoComplete: props.autoComplete ?? 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: props.maxLength,
  placeholder: props.placeholder,
  disabled: props.disabled,
  'aria-describedby': props.describedBy,
  'aria-invalid': props.invalid || undefined,
  'aria-required': props.required || undefined
})

/** H5: an input element, named by the label that points at its id. */
export const TextInput = (props: TextInputProps) => {
  const typing = useTyping<HTMLInputElement>(props)
  return (
    <input
      {...attributes(props)}
      {...typing}
      type="text"
      className={classNames('text-input', props.className)}
      onKeyDown={(event) => { if (event.key === 'Enter') props.onConfirm?.() }}
    />
  )
}

/** H5: a textarea element. */
export const TextArea = (props: TextAreaProps) => {
  const typing = useTyping<HTMLTextAreaElement>(props)
  return <textarea {...attributes(props)} {...typing} rows={props.rows ?? 4} className={classNames('text-input text-input--area', props.className)} />
}
