import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../native/class-names'
import { Press } from '../native/press'
import './card.scss'

interface CardProps {
  id?: string
  /** `sunken` and `tint` lie in the page instead of on it. */
  tone?: 'plain' | 'sunken' | 'tint'
  /** Rows with lines between them bring their own vertical space. */
  rows?: boolean
  /** The whole card acts; then it must hold no other control. */
  onPress?(): void
  /** Name of an acting card, when its words do not make one. */
  label?: string
  className?: string
  children: ReactNode
}

/** A white sheet on the page's ground. */
export const Card = ({ id, tone = 'plain', rows = false, onPress, label, className, children }: CardProps) => {
  const names = classNames('card', tone !== 'plain' && `card--${tone}`, rows && 'card--rows', className)
  if (onPress) return <Press id={id} className={classNames(names, 'card--press')} aria={{ label }} onPress={onPress}>{children}</Press>
  return <View id={id} className={names}>{children}</View>
}
