import { View } from '@tarojs/components'
import { Popup } from '@nutui/nutui-react-taro'
import type { ReactNode } from 'react'
import { kit } from '@/locales/zh-cn/kit'
import { Icon } from '../icon/icon'
import { Dialog } from '../native/dialog'
import { Press } from '../native/press'
import { ScrollBox } from '../native/scroll-box'
import './sheet.scss'

interface SheetProps {
  title: string
  open: boolean
  onClose(): void
  /** Buttons that stay in view below what scrolls. */
  footer?: ReactNode
  children: ReactNode
}

/** A sheet from below with a title and a way to close it. NutUI's popup brings it up; not for pages of the main package. */
export const Sheet = ({ title, open, onClose, footer, children }: SheetProps) => (
  <Popup visible={open} position="bottom" destroyOnClose className="sheet" onClose={onClose}>
    <Dialog label={title} open={open} onClose={onClose} className="sheet__box">
      <View className="sheet__head">
        <View className="sheet__title">{title}</View>
        <Press className="sheet__close" aria={{ label: kit.close }} onPress={onClose}><Icon name="close" /></Press>
      </View>
      <ScrollBox className="sheet__body">{children}</ScrollBox>
      {footer}
    </Dialog>
  </Popup>
)
