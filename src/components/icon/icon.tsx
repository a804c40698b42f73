import { View } from '@tarojs/components'
import type { IconName } from './icon-name'
import './icon.scss'

interface IconProps {
  name: IconName
  /** 18, 24, 26 or 32 px; larger in elder mode. Without it, 24. */
  size?: 'small' | 'medium' | 'large' | 'huge'
  className?: string
}

/** A line icon in the colour of the text around it. It only decorates: the words stand beside it. */
export const Icon = ({ name, size = 'medium', className }: IconProps) => (
  <View
    aria-hidden
    className={['icon', `icon--${name}`, size !== 'medium' && `icon--${size}`, className].filter(Boolean).join(' ')}
  />
)
