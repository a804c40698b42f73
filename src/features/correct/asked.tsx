import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '@/components/card/card'
import { Heading } from '@/components/native/semantic'
import { Tag } from '@/components/tag/tag'
import { workingDaysBetween } from '@/domain/working-days/working-days'
import { commonText } from '@/locales/zh-cn/common'
import { correctText as t } from '@/locales/zh-cn/correct'
import { formatDayNear } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import type { RoundKind, RoundPoint } from '@/stores/round'

interface AskedProps { point: RoundPoint, kind: RoundKind }

const placeOf = ({ kind, materialName = '', pageIndex = 0, fieldLabel = '' }: RoundPoint): string =>
  (kind === 'material' ? t.pageOf(materialName, pageIndex + 1) : t.fieldOf(fieldLabel))

/** Who asks for what, in their own words, and how many days are left. */
export const Asked = observer(({ point, kind }: AskedProps) => {
  const { calendar, today } = useStores().catalogue
  const left = calendar.value ? workingDaysBetween(calendar.value, today, point.dueOn) : undefined
  const departments = point.departmentNames.join(commonText.listSeparator)
  return (
    <Card>
      <View className="correct__top">
        <Tag text={departments} />
        {left !== undefined && <Tag tone="amber" icon="clock" text={t.daysLeft(left)} />}
      </View>
      <Heading level={2} className="correct__words">{kind === 'correction' ? t.quoted(point.words) : point.materialName ?? ''}</Heading>
      {kind === 'correction' && <View className="correct__hint">{placeOf(point)}</View>}
      {kind === 'deferred' && <View className="correct__hint">{t.dueBy(formatDayNear(point.dueOn, today))}</View>}
      {kind === 'deferred' && <View className="correct__hint">{point.words}</View>}
    </Card>
  )
})
