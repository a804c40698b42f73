import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-name'
import { aria } from '../native/aria'
import type { Tone } from '../tag/tag'
import './notice.scss'

interface NoticeProps {
  /** blue tells, green is done, amber is the person's turn, red is wrong. */
  tone: Tone
  title: string
  text?: string
  icon?: IconName
  action?: { text: string, onPress(): void, busy?: boolean }
  /** Read out as soon as it appears; red ones always are. */
  live?: boolean
  children?: ReactNode
}

const ICONS: Readonly<Record<Tone, IconName>> = { blue: 'info', green: 'check-circle', amber: 'warning', red: 'error', neutral: 'info' }

const roleOf = (tone: Tone, live: boolean) => {
  if (tone === 'red') return 'alert'
  return live ? 'status' : undefined
}

/** A coloured box that speaks first; the icon and the words say what the colour says. */
export const Notice = ({ tone, title, text, icon, action, live = false, children }: NoticeProps) => (
  <View className={`notice notice--${tone}`} {...aria({ role: roleOf(tone, live) })}>
    <View className="notice__head">
      <Icon name={icon ?? ICONS[tone]} className="notice__icon" />
      <View className="notice__words">
        <View className="notice__title">{title}</View>
        {text !== undefined && <View className="notice__text">{text}</View>}
        {children}
      </View>
    </View>
    {action && <View className="notice__action"><Button {...action} /></View>}
  </View>
)
