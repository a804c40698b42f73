import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Choosable } from '../native/choosable'
import { classNames } from '../native/class-names'
import type { Choice } from './option.types'
import './option-card.scss'

interface OptionCardProps {
  id: string
  kind: 'radio' | 'checkbox'
  name: string
  choice: Choice
  checked: boolean
  /** Lower, for the choices of a field among others. */
  compact?: boolean
  invalid?: boolean
  onChoose(): void
}

/** One answer as a card: mark, words, a grey line below. */
export const OptionCard = ({ id, kind, name, choice, checked, compact = false, invalid, onChoose }: OptionCardProps) => (
  <Choosable
    id={id}
    kind={kind}
    name={name}
    checked={checked}
    label={choice.note ? `${choice.text}，${choice.note}` : choice.text}
    labelledBy={`${id}-text`}
    describedBy={choice.note ? `${id}-note` : undefined}
    disabled={choice.disabled}
    invalid={invalid}
    className={classNames('option-card', compact && 'option-card--compact', checked && 'option-card--on', choice.disabled && 'option-card--off')}
    onChoose={onChoose}
  >
    <View className={classNames('option-card__mark', `option-card__mark--${kind}`)}>
      {kind === 'checkbox' && checked && <Icon name="check" size="small" />}
    </View>
    <View className="option-card__words">
      <View id={`${id}-text`} className="option-card__text">{choice.text}</View>
      {choice.note !== undefined && <View id={`${id}-note`} className="option-card__note">{choice.note}</View>}
    </View>
    {choice.tag !== undefined && <View className="option-card__tag">{choice.tag}</View>}
  </Choosable>
)
