import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import type { PressProps } from './press.types'
import './press.scss'

/** Mini-programs: a view with a button's role; their own button brings a border, a height and a padding. */
export const Press = ({ id, className, disabled = false, aria: description = {}, onPress, children }: PressProps) => (
  <View
    id={id}
    className={classNames('press', className)}
    hoverClass={disabled ? 'none' : 'press--down'}
    onClick={(event) => {
      event.stopPropagation()
      if (!disabled) onPress()
    }}
    {...aria({ role: 'button', ...description, disabled })}
  >
    {children}
  </View>
)
