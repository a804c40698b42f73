import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { Icon } from '../icon/icon'
import { Choosable } from '../native/choosable'
import type { Choice } from '../option/option.types'
import type { ChoiceListProps } from './choice-list.types'
import './option-lines.scss'

/** No node may have more than 60 children; fifty-six ethnic groups come close. */
const LINES_A_BLOCK = 20

const blocksOf = (choices: readonly Choice[]): Choice[][] => {
  const blocks: Choice[][] = []
  for (let from = 0; from < choices.length; from += LINES_A_BLOCK) blocks.push(choices.slice(from, from + LINES_A_BLOCK))
  return blocks
}

/** The options of a long list, a line each: two nodes instead of five. */
export const OptionLines = ({ id, options, chosen, required, onChoose }: ChoiceListProps) => {
  const line = (option: Choice, take: string | undefined) => {
    const on = take === chosen && take !== undefined
    return (
      <Choosable
        key={option.id} id={`${id}-${option.id}`} kind="radio" name={`${id}-lines`} checked={on} label={option.text}
        disabled={option.disabled} className={on ? 'option-line option-line--on' : 'option-line'} onChoose={() => onChoose(take)}
      >
        {option.text}
        {on && <Icon name="check" size="small" className="option-line__mark" />}
      </Choosable>
    )
  }
  return (
    <>
      {blocksOf(options).map((block) => <View key={block[0]?.id}>{block.map((option) => line(option, option.id))}</View>)}
      {!required && chosen !== undefined && line({ id: 'none', text: kit.leaveOpen }, undefined)}
    </>
  )
}
