import { View } from '@tarojs/components'
import type { ServiceCaseSummary } from '@types-contract/contract'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { caseStages } from '@/locales/zh-cn/case-states'
import { trackText as t } from '@/locales/zh-cn/track'
import { formatDayNear } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { waitingLine } from './case-headline'
import './track.scss'

interface CaseCardProps {
  summary: ServiceCaseSummary
  today: string
}

/** One case in the list: name, stage, whom it waits for, how much is done. */
export const CaseCard = ({ summary, today }: CaseCardProps) => {
  const stage = caseStages[summary.stage]
  return (
    <Card onPress={() => go(routes.serviceCase(summary.caseNumber))}>
      <View className="case-card__top">
        <View className="case-card__name">{summary.packageName}</View>
        <Tag text={stage.label} tone={stage.tone} icon={stage.icon} />
      </View>
      <View className="case-card__line">{waitingLine(summary)}</View>
      {summary.deferredDueOn && <View className="case-card__line">{t.deferred.inList(formatDayNear(summary.deferredDueOn, today))}</View>}
      <View className="case-card__line">
        {t.doneOf(summary.itemsDone, summary.itemsTotal)}
        {summary.expectedOn && summary.waitingFor !== 'nobody' ? ` · ${t.expected(formatDayNear(summary.expectedOn, today))}` : ''}
      </View>
    </Card>
  )
}
