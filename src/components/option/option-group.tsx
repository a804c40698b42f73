import { View } from '@tarojs/components'
import { Frame } from '../native/frame'
import { OptionList, type OptionListProps } from './option-list'
import './option-group.scss'

interface OptionGroupProps extends OptionListProps {
  /** The question itself. */
  legend: string
  /** `title` for the one question of a screen, `label` among other fields, `unseen` where the words stand elsewhere. */
  legendLook?: 'title' | 'label' | 'unseen'
  /** A sentence below: why it is asked. */
  hint?: string
  error?: string
}

const LOOKS = { title: 'option-group__legend--title', label: 'option-group__legend--label', unseen: 'frame__unseen' } as const

/** A question with its answers as large cards: radios for one, checkboxes for several. */
export const OptionGroup = ({ legend, legendLook = 'title', hint, error, ...list }: OptionGroupProps) => {
  const describedBy = [hint && `${list.id}-hint`, error && `${list.id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <Frame
      id={`${list.id}-group`}
      grouped
      label={legend}
      labelText={legend}
      describedBy={describedBy}
      className={legendLook === 'unseen' ? 'option-group option-group--bare' : 'option-group'}
      labelClassName={LOOKS[legendLook]}
    >
      {hint !== undefined && <View id={`${list.id}-hint`} className="option-group__hint">{hint}</View>}
      {error !== undefined && <View id={`${list.id}-error`} className="option-group__error">{error}</View>}
      <OptionList {...list} invalid={error !== undefined || undefined} />
    </Frame>
  )
}
