import { View } from '@tarojs/components'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-name'
import { Press } from '@/components/native/press'
import { Tag, type Tone } from '@/components/tag/tag'

interface TaskRowProps {
  title: string
  state: { text: string, tone: Tone, icon: IconName }
  /** What is left, or what departments did already. */
  note?: string
  onPress(): void
}

/** One thing to do: its name, how it stands in a word and an icon, what is left. */
export const TaskRow = ({ title, state, note, onPress }: TaskRowProps) => (
  <Press className="task-row" onPress={onPress}>
    <View className="task-row__body">
      <View className="task-row__words">
        <View className="task-row__title">{title}</View>
        {note !== undefined && <View className="task-row__note">{note}</View>}
      </View>
      <Tag tone={state.tone} icon={state.icon} text={state.text} />
    </View>
    <Icon name="chevron-right" size="small" className="task-row__arrow" />
  </Press>
)
