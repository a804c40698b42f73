import { View } from '@tarojs/components'
import { Button, type ButtonProps } from '../button/button'
import './footer.scss'

type FooterButton = Omit<ButtonProps, 'small' | 'look'> & { look?: 'primary' | 'danger' }

interface FooterProps {
  primary: FooterButton
  /** Equal in dignity, on the left: 去窗口办, 改答案. */
  secondary?: Omit<ButtonProps, 'small' | 'look' | 'disabledReason'>
  /** One quiet line above the buttons. */
  note?: string
}

/** The one primary button of a screen, at the thumb. */
export const Footer = ({ primary, secondary, note }: FooterProps) => (
  <View className="footer">
    <View className="footer__column">
      {note !== undefined && <View className="footer__note">{note}</View>}
      {primary.disabledReason !== undefined && <View className="footer__note">{primary.disabledReason}</View>}
      <View className="footer__buttons">
        {secondary && <View className="footer__secondary"><Button {...secondary} look="secondary" /></View>}
        <View className="footer__primary">
          <Button
            {...primary}
            disabledReason={undefined}
            disabled={primary.disabled || primary.disabledReason !== undefined}
            label={primary.label ?? (primary.disabledReason && `${primary.text}，${primary.disabledReason}`)}
          />
        </View>
      </View>
    </View>
  </View>
)
