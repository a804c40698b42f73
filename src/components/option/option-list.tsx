import { View } from '@tarojs/components'
import { classNames } from '../native/class-names'
import { OptionCard } from './option-card'
import type { Choice } from './option.types'
import './option-list.scss'

export interface OptionListProps {
  /** The id of the first card, where an error link jumps to. */
  id: string
  /** One answer, or several. */
  kind: 'single' | 'multiple'
  choices: readonly Choice[]
  chosen: readonly string[]
  /** All that is chosen now. */
  onChoose(chosen: string[]): void
  compact?: boolean
  /** Short answers (是, 否) stand beside each other. */
  inline?: boolean
  invalid?: boolean
}

const afterToggle = (choices: readonly Choice[], chosen: readonly string[], choice: Choice): string[] => {
  if (chosen.includes(choice.id)) return chosen.filter((id) => id !== choice.id)
  if (choice.exclusive) return [choice.id]
  const exclusive = choices.filter((one) => one.exclusive).map((one) => one.id)
  const next = [...chosen, choice.id]
  return choices.map((one) => one.id).filter((id) => next.includes(id) && !exclusive.includes(id))
}

/** The cards of a group, without its legend. */
export const OptionList = ({ id, kind, choices, chosen, onChoose, compact, inline = false, invalid }: OptionListProps) => (
  <View className={classNames('option-list', compact && 'option-list--compact', inline && 'option-list--inline')}>
    {choices.map((choice, index) => (
      <OptionCard
        key={choice.id}
        id={index === 0 ? id : `${id}-${choice.id}`}
        kind={kind === 'single' ? 'radio' : 'checkbox'}
        name={id}
        choice={choice}
        checked={chosen.includes(choice.id)}
        compact={compact}
        invalid={invalid}
        onChoose={() => onChoose(kind === 'single' ? [choice.id] : afterToggle(choices, chosen, choice))}
      />
    ))}
  </View>
)
