import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { Button } from '../button/button'
import { aria } from '../native/aria'
import { Dialog } from '../native/dialog'
import './confirm-dialog.scss'

interface ConfirmDialogProps {
  open: boolean
  /** The question: 撤回这次申请？ */
  title: string
  /** What happens then, in one or two sentences. */
  text?: string
  /** The verb on the button, never 确定. */
  confirm: { text: string, danger?: boolean, busy?: boolean }
  cancel?: string
  onConfirm(): void
  onCancel(): void
}

/** Asks once before something that cannot be taken back. Without NutUI: pages of the main package use it too. */
export const ConfirmDialog = ({ open, title, text, confirm, cancel, onConfirm, onCancel }: ConfirmDialogProps) => {
  if (!open) return null
  return (
    <View className="confirm" catchMove>
      <View className="confirm__backdrop" onClick={onCancel} {...aria({ hidden: true })} />
      <Dialog label={title} open={open} onClose={onCancel} className="confirm__box">
        <View className="confirm__title">{title}</View>
        {text !== undefined && <View className="confirm__text">{text}</View>}
        <View className="confirm__buttons">
          <Button text={confirm.text} look={confirm.danger ? 'danger' : 'primary'} busy={confirm.busy} onPress={onConfirm} />
          <Button text={cancel ?? kit.cancel} look="secondary" onPress={onCancel} />
        </View>
      </Dialog>
    </View>
  )
}
