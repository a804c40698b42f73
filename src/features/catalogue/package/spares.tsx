import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { aria } from '@/components/native/aria'
import type { Plan } from '@/domain/plan/plan'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import './spares.scss'

const words = catalogueText.package.spares

interface FigureProps {
  /** What it would be at every department by itself; struck out. */
  before?: number
  now: string
  label: string
}

const Figure = ({ before, now, label }: FigureProps) => (
  <View className="spares__figure">
    <View className="spares__numbers">
      {before !== undefined && <View className="spares__before" {...aria({ role: 'img', label: words.before(before) })}>{before}</View>}
      <View className="spares__now">{now}</View>
    </View>
    <View className="spares__label">{label}</View>
  </View>
)

/** What handling it together spares, counted from the published package. */
export const Spares = ({ plan }: { plan: Plan }) => {
  const { savings, timeline } = plan
  const shorter = (before: number, now: number): number | undefined => (before > now ? before : undefined)
  return (
    <Card className="spares">
      <View className="spares__figures">
        <Figure before={shorter(savings.fieldsSummed, savings.fieldsAsked)} now={words.fieldCount(savings.fieldsAsked)} label={words.fields} />
        <Figure before={shorter(savings.materialsSummed, savings.materialsToProvide)} now={words.materialCount(savings.materialsToProvide)} label={words.materials} />
        <Figure now={timeline.totalWorkingDays > 0 ? words.dayCount(timeline.totalWorkingDays) : words.atOnce} label={words.days} />
      </View>
      <View className="spares__note">
        {savings.formsMerged > 1 && words.forms(savings.formsMerged)}
        {words.note(savings.fieldsTyped)}
      </View>
    </Card>
  )
}
