import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { Icon } from '../icon/icon'
import { classNames } from '../native/class-names'
import { List, ListItem } from '../native/semantic'
import './steps.scss'

export type StepState = 'done' | 'current' | 'todo'

export interface Step {
  id: string
  title: string
  note?: string
  state: StepState
}

/** What comes after what, from top to bottom. */
export const Steps = ({ steps, label }: { steps: readonly Step[], label?: string }) => (
  <List ordered label={label} className="steps">
    {steps.map((step) => (
      <ListItem key={step.id} className={classNames('steps__step', `steps__step--${step.state}`)} current={step.state === 'current'}>
        <View className="steps__mark">{step.state === 'done' && <Icon name="check" size="small" />}</View>
        <View className="steps__words">
          <View className="steps__title">{step.title}<View className="steps__state">{kit.stepStates[step.state]}</View></View>
          {step.note !== undefined && <View className="steps__note">{step.note}</View>}
        </View>
      </ListItem>
    ))}
  </List>
)
