import { View } from '@tarojs/components'
import { Choosable } from '../native/choosable'
import { classNames } from '../native/class-names'
import './toggle.scss'

interface ToggleProps {
  id: string
  label: string
  /** A grey line below the label. */
  hint?: string
  on: boolean
  disabled?: boolean
  onToggle(on: boolean): void
}

/** Something that is on or off at once: an optional item, elder mode. */
export const Toggle = ({ id, label, hint, on, disabled, onToggle }: ToggleProps) => (
  <Choosable
    id={id}
    kind="switch"
    name={id}
    checked={on}
    label={label}
    labelledBy={`${id}-text`}
    describedBy={hint === undefined ? undefined : `${id}-hint`}
    disabled={disabled}
    className={classNames('toggle', on && 'toggle--on', disabled && 'toggle--off')}
    onChoose={() => onToggle(!on)}
  >
    <View className="toggle__words">
      <View id={`${id}-text`} className="toggle__label">{label}</View>
      {hint !== undefined && <View id={`${id}-hint`} className="toggle__hint">{hint}</View>}
    </View>
    <View className="toggle__track"><View className="toggle__thumb" /></View>
  </Choosable>
)
