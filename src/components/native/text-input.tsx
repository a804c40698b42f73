import { Input, Textarea, type InputProps } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import type { Keyboard, TextAreaProps, TextInputProps } from './text-input.types'
import { useHostText } from './use-host-text'
import './text-input.scss'

const TYPES: Record<Keyboard, InputProps['type']> = {
  text: 'text', number: 'number', decimal: 'digit', phone: 'number', 'id-card': 'idcard', email: 'text', search: 'text'
}
const NO_LIMIT = -1

const describe = (props: TextInputProps) => aria({ label: props.label, required: props.required })

/** Mini-programs: their input, named by `aria-label` because no label element reaches it. */
export const TextInput = (props: TextInputProps) => {
  const { host, initial, typed } = useHostText(props.text)
  return (
    <Input
      ref={host}
      id={props.id}
      className={classNames('text-input', props.className)}
      defaultValue={initial}
      type={TYPES[props.keyboard ?? 'text']}
      confirmType={props.keyboard === 'search' ? 'search' : 'done'}
      maxlength={props.maxLength ?? NO_LIMIT}
      placeholder={props.placeholder}
      placeholderClass="text-input__placeholder"
      disabled={props.disabled}
      onInput={(event) => {
        typed(event.detail.value)
        props.onText(event.detail.value)
      }}
      onBlur={props.onLeave}
      onConfirm={props.onConfirm}
      {...describe(props)}
    />
  )
}

/** Mini-programs: their textarea, growing with its text. */
export const TextArea = (props: TextAreaProps) => {
  const { host, initial, typed } = useHostText(props.text)
  return (
    <Textarea
      ref={host}
      id={props.id}
      className={classNames('text-input text-input--area', props.className)}
      defaultValue={initial}
      autoHeight
      maxlength={props.maxLength ?? NO_LIMIT}
      placeholder={props.placeholder}
      placeholderClass="text-input__placeholder"
      disabled={props.disabled}
      onInput={(event) => {
        typed(event.detail.value)
        props.onText(event.detail.value)
      }}
      onBlur={props.onLeave}
      {...describe(props)}
    />
  )
}
