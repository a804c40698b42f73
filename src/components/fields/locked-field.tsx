import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { Press } from '../native/press'
import { Tag } from '../tag/tag'
import { FIELD_KINDS } from './field-kinds'
import type { FieldRowProps } from './field-kind.types'
import { maskShown } from './mask-shown'

/** A value that shared data brought: shown, not typed; what is wrong with it can be said. */
export const LockedField = ({ field, value, sourceName, masked = false, onDispute, disputed = false }: FieldRowProps) => {
  const text = FIELD_KINDS[field.kind].format(value, field)
  return (
    <View className="field-row field-row--locked">
      <View className="field-row__label">
        <View className="field-row__name">{field.label}</View>
        {sourceName !== undefined && <View className="field-row__source"><Tag tone="green" text={sourceName} /></View>}
      </View>
      <View className="field-row__value">{(masked ? maskShown(text, field) : text) || kit.nothingFilled}</View>
      {disputed && <Tag tone="amber" icon="dispute" text={kit.disputed} />}
      {onDispute && !disputed && (
        <Press className="field-row__dispute" aria={{ label: `${kit.dispute}，${field.label}` }} onPress={() => onDispute(field.id)}>{kit.dispute}</Press>
      )}
    </View>
  )
}
