import { View } from '@tarojs/components'
import { Choosable } from '../native/choosable'
import { classNames } from '../native/class-names'
import { Frame } from '../native/frame'
import './segments.scss'

interface SegmentsProps<Id extends string> {
  id: string
  /** What is chosen; it is only read out. */
  label: string
  choices: readonly { id: Id, text: string }[]
  chosen: Id
  onChoose(id: Id): void
}

/** One of two or three short words, side by side. */
export const Segments = <Id extends string>({ id, label, choices, chosen, onChoose }: SegmentsProps<Id>) => (
  <Frame id={id} grouped label={label} labelText={label} className="segments" labelClassName="frame__unseen">
    <View className="segments__row">
      {choices.map((choice) => (
        <Choosable
          key={choice.id} id={`${id}-${choice.id}`} kind="radio" name={id} checked={choice.id === chosen} label={choice.text}
          className={classNames('segment', choice.id === chosen && 'segment--on')} onChoose={() => onChoose(choice.id)}
        >
          <View>{choice.text}</View>
        </Choosable>
      ))}
    </View>
  </Frame>
)
