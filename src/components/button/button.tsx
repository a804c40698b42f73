import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-name'
import { classNames } from '../native/class-names'
import { Press } from '../native/press'
import './button.scss'

export interface ButtonProps {
  id?: string
  /** The words on it: a verb first. */
  text: string
  onPress(): void
  look?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** `small` fits its words; otherwise the button is as wide as its place. */
  small?: boolean
  icon?: IconName
  /** Longer name for a screen reader; it must begin with the words on the button. */
  label?: string
  /** Under way: further taps do nothing. */
  busy?: boolean
  disabled?: boolean
  /** Why it cannot be pressed yet; shown below it. Makes it disabled. */
  disabledReason?: string
}

/** A button of 50 px (64 in elder mode); the small one is as high as a target. */
export const Button = (props: ButtonProps) => {
  const { look = 'primary', small = false, busy = false, disabledReason } = props
  const disabled = busy || props.disabled || disabledReason !== undefined
  const faded = disabled && !busy
  return (
    <View className={classNames('button-place', small && 'button-place--small')}>
      <Press
        id={props.id}
        className={classNames('button', `button--${look}`, small && 'button--small', faded && 'button--faded', busy && 'button--busy')}
        disabled={disabled}
        aria={{ label: props.label ?? (disabledReason ? `${props.text}，${disabledReason}` : undefined), busy: busy || undefined }}
        onPress={props.onPress}
      >
        {props.icon && <Icon name={props.icon} size="small" className="button__icon" />}
        <View className="button__text">{props.text}</View>
      </Press>
      {disabledReason !== undefined && <View className="button__reason">{disabledReason}</View>}
    </View>
  )
}
