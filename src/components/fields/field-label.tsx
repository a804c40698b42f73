import { Text, View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { Tag } from '../tag/tag'

interface FieldLabelProps { text: string, required: boolean, sourceName?: string }

/** The words over a control; what may stay empty says so, the rest is required. */
export const FieldLabel = ({ text, required, sourceName }: FieldLabelProps) => (
  <>
    <Text className="field-row__name">{text}{!required && <Text className="field-row__optional">{kit.optional}</Text>}</Text>
    {sourceName !== undefined && <View className="field-row__source"><Tag tone="green" text={sourceName} /></View>}
  </>
)
