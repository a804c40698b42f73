import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import type { ChoosableProps } from './choosable.types'
import './choosable.scss'

/** Mini-programs: a view with the role and its state; their own radio cannot be as large as a card. */
export const Choosable = (props: ChoosableProps) => (
  <View
    id={props.id}
    className={classNames('choosable', props.className)}
    hoverClass={props.disabled ? 'none' : 'press--down'}
    onClick={() => { if (!props.disabled) props.onChoose() }}
    {...aria({ role: props.kind, label: props.label, checked: props.checked, disabled: props.disabled })}
  >
    {props.children}
  </View>
)
