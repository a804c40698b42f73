import { View } from '@tarojs/components'
import { classNames } from '@/components/native/class-names'
import { Choosable } from '@/components/native/choosable'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import type { Audience } from './shelves'
import './audience-switch.scss'

const CHOICES: readonly { audience: Audience, text: string }[] = [
  { audience: 'person', text: catalogueText.home.person },
  { audience: 'enterprise', text: catalogueText.home.enterprise }
]

interface AudienceSwitchProps {
  audience: Audience
  onChange(audience: Audience): void
}

/** 个人办事 or 企业办事: which shelves stand below. */
export const AudienceSwitch = ({ audience: chosen, onChange }: AudienceSwitchProps) => (
  <View className="audience-switch">
    {CHOICES.map(({ audience, text }) => (
      <Choosable
        key={audience} id={`audience-${audience}`} kind="radio" name="audience" checked={audience === chosen} label={text}
        className={classNames('audience-switch__choice', audience === chosen && 'audience-switch__choice--on')}
        onChoose={() => onChange(audience)}
      >
        <View className="audience-switch__text">{text}</View>
      </Choosable>
    ))}
  </View>
)
