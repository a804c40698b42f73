import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { Icon } from '../icon/icon'
import type { Way } from '../native/drag-handle.types'
import { Press } from '../native/press'

interface NudgeButtonsProps {
  chosen: number
  onChoose(at: number): void
  onNudge(step: Way): void
}

const ARROWS = [
  { words: kit.corners.left, turn: 'left', step: { x: -1, y: 0 } }, { words: kit.corners.up, turn: 'up', step: { x: 0, y: -1 } },
  { words: kit.corners.down, turn: 'down', step: { x: 0, y: 1 } }, { words: kit.corners.right, turn: 'right', step: { x: 1, y: 0 } }
] as const

/** For whoever cannot drag: which corner, and a little way in each direction. */
export const NudgeButtons = ({ chosen, onChoose, onNudge }: NudgeButtonsProps) => {
  const name = kit.corners.names[chosen] ?? ''
  return (
    <View className="nudge">
      <Press className="nudge__corner" aria={{ label: kit.corners.nextLabel(name) }} onPress={() => onChoose((chosen + 1) % 4)}>
        <View>{name}</View>
        <Icon name="refresh" size="small" />
      </Press>
      <View className="nudge__arrows">
        {ARROWS.map(({ words, turn, step }) => (
          <Press key={turn} className="nudge__arrow" aria={{ label: kit.corners.move(name, words) }} onPress={() => onNudge(step)}>
            <View className={`nudge__icon nudge__icon--${turn}`}><Icon name="chevron-up" /></View>
          </Press>
        ))}
      </View>
    </View>
  )
}
