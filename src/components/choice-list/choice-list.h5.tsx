import { kit } from '@/locales/zh-cn/kit'
import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { ChoiceListProps } from './choice-list.types'
import './choice-list.scss'

/** H5: the browser's own select, which every phone, keyboard and screen reader knows. */
export const ChoiceList = (props: ChoiceListProps) => (
  <View className="choice-list">
    <select
      id={props.id}
      className="choice-list__control"
      value={props.chosen ?? ''}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      aria-required={props.required || undefined}
      onChange={(event) => props.onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{props.placeholder ?? kit.choose}</option>
      {props.options.map((option) => <option key={option.id} value={option.id} disabled={option.disabled}>{option.text}</option>)}
    </select>
    <Icon name="chevron-down" size="small" className="choice-list__arrow" />
  </View>
)
