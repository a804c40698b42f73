import { View } from '@tarojs/components'
import './drawing.scss'

interface DrawingProps {
  name: 'maoshan'
  className?: string
}

/** A quiet line drawing for the home header and the receipts. It only decorates. */
export const Drawing = ({ name, className }: DrawingProps) => (
  <View aria-hidden className={['drawing', `drawing--${name}`, className].filter(Boolean).join(' ')} />
)
