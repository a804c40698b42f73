import { View } from '@tarojs/components'
import { useState } from 'react'
import { kit } from '@/locales/zh-cn/kit'
import { Icon } from '../icon/icon'
import { classNames } from '../native/class-names'
import { Press } from '../native/press'
import { Sheet } from '../sheet/sheet'
import type { ChoiceListProps } from './choice-list.types'
import { OptionLines } from './option-lines'
import './choice-list.scss'

/** Mini-programs: the answers open from below; a wheel of sixty is hard on old hands and screen readers. */
export const ChoiceList = (props: ChoiceListProps) => {
  const [open, setOpen] = useState(false)
  const chosen = props.options.find((option) => option.id === props.chosen)
  const choose = (id: string | undefined) => {
    setOpen(false)
    props.onChoose(id)
  }
  const words = chosen?.text ?? props.placeholder ?? kit.choose
  return (
    <>
      <Press
        id={props.id}
        className={classNames('choice-list__control choice-list__control--closed', !chosen && 'choice-list__control--empty', props.invalid && 'choice-list__control--invalid')}
        aria={{ label: `${props.label}，${words}`, expanded: open }}
        onPress={() => setOpen(true)}
      >
        <View className="choice-list__words">{words}</View>
        <Icon name="chevron-down" size="small" />
      </Press>
      <Sheet title={props.label} open={open} onClose={() => setOpen(false)}>
        <OptionLines {...props} onChoose={choose} />
      </Sheet>
    </>
  )
}
