import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Press } from '../native/press'
import { Heading } from '../native/semantic'
import './section-title.scss'

interface SectionTitleProps {
  text: string
  level?: 2 | 3
  /** One grey line below. */
  note?: string
  /** On the right: a tag, or words. */
  aside?: ReactNode
  /** On the right: one short action. */
  action?: { text: string, onPress(): void }
}

/** The head of a card or a part of the page. */
export const SectionTitle = ({ text, level = 2, note, aside, action }: SectionTitleProps) => (
  <View className="section-title">
    <View className="section-title__line">
      <Heading level={level} className="section-title__text">{text}</Heading>
      {aside !== undefined && <View className="section-title__aside">{aside}</View>}
      {action && <Press className="section-title__action" aria={{ label: `${action.text}，${text}` }} onPress={action.onPress}>{action.text}</Press>}
    </View>
    {note !== undefined && <View className="section-title__note">{note}</View>}
  </View>
)
