import { View } from '@tarojs/components'
import type { Grade } from '@types-contract/contract'
import { Face, type FaceGrade } from '../icon/face'
import { Choosable } from '../native/choosable'
import { classNames } from '../native/class-names'
import { Frame } from '../native/frame'
import './faces.scss'

interface FacesProps {
  id: string
  /** The question; it stands above, so it is only read out. */
  label: string
  names: Readonly<Record<Grade, string>>
  /** Nothing is chosen until a person chose. */
  chosen: Grade | undefined
  onChoose(grade: Grade): void
}

const GRADES: readonly [Grade, FaceGrade][] = [
  ['very-dissatisfied', 1], ['dissatisfied', 2], ['basically-satisfied', 3], ['satisfied', 4], ['very-satisfied', 5]
]

/** 非常满意 breaks in the middle or not at all; the sign between has no width. */
const breakable = (name: string): string => (name.length > 3 ? `${name.slice(0, 2)}\u200b${name.slice(2)}` : name)

/** Five faces with words; the tap itself is the rating. */
export const Faces = ({ id, label, names, chosen, onChoose }: FacesProps) => (
  <Frame id={id} grouped label={label} labelText={label} className="faces" labelClassName="frame__unseen">
    <View className="faces__row">
      {GRADES.map(([grade, face]) => (
        <Choosable
          key={grade} id={`${id}-${grade}`} kind="radio" name={id} checked={chosen === grade} label={names[grade]}
          className={classNames('faces__one', chosen === grade && 'faces__one--on')} onChoose={() => onChoose(grade)}
        >
          <Face grade={face} chosen={chosen === grade} />
          <View className="faces__name">{breakable(names[grade])}</View>
        </Choosable>
      ))}
    </View>
  </Frame>
)
