import { View } from '@tarojs/components'
import './face.scss'

/** The five grades of 好差评: 1 非常不满意 … 5 非常满意. */
export type FaceGrade = 1 | 2 | 3 | 4 | 5

interface FaceProps {
  grade: FaceGrade
  chosen?: boolean
}

/** One of the five rating faces. It only decorates: the grade's words stand below it. */
export const Face = ({ grade, chosen = false }: FaceProps) => (
  <View aria-hidden className={chosen ? `face face--${grade} face--chosen` : `face face--${grade}`} />
)
