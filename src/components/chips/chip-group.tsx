import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Choosable } from '../native/choosable'
import { classNames } from '../native/class-names'
import { Frame } from '../native/frame'
import './chip-group.scss'

interface ChipGroupProps {
  id: string
  /** The question; it stands elsewhere on the screen, so it is only read out. */
  label: string
  choices: readonly { id: string, text: string }[]
  chosen: readonly string[]
  onToggle(id: string): void
}

/** Short words to tick, as many as fit. */
export const ChipGroup = ({ id, label, choices, chosen, onToggle }: ChipGroupProps) => (
  <Frame id={id} grouped label={label} labelText={label} className="chip-group" labelClassName="frame__unseen">
    <View className="chip-group__chips">
      {choices.map((choice) => {
        const on = chosen.includes(choice.id)
        return (
          <Choosable
            key={choice.id} id={`${id}-${choice.id}`} kind="checkbox" name={id} checked={on} label={choice.text}
            className={classNames('chip', on && 'chip--on')} onChoose={() => onToggle(choice.id)}
          >
            {on && <Icon name="check" size="small" className="chip__mark" />}
            <View>{choice.text}</View>
          </Choosable>
        )
      })}
    </View>
  </Frame>
)
