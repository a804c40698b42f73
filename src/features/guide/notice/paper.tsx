import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import type { PlannedItem, PlannedMaterial } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { sayReason } from '@/locales/zh-cn/reasons'
import { formatFullDay } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import type { DraftStore } from '@/stores/draft-store'
import type { ServicePackage } from '@types-contract/contract'
import { answerText } from '../answer-text'
import { departmentName } from '../department-name'
import { materialGroups } from '../material-groups'
import { feeWords, outcomeNames } from '../plan-words'
import './paper.scss'

const words = guideText.notice
const paper = words.paper

const Row = ({ cells, head = false }: { cells: readonly string[], head?: boolean }) => (
  <View className={head ? 'notice-paper__row notice-paper__row--head' : 'notice-paper__row'}>
    {cells.map((cell, at) => <View key={at} className="notice-paper__cell">{cell}</View>)}
  </View>
)

const Part = ({ title, children }: { title: string, children: ReactNode }) => (
  <View className="notice-paper__part"><View className="notice-paper__title">{title}</View>{children}</View>
)

const ItemRow = ({ planned: { item, reasons }, servicePackage }: { planned: PlannedItem, servicePackage: ServicePackage }) => (
  <Row
    cells={[
      item.name, [departmentName(servicePackage, item.departmentId), item.office].filter(Boolean).join(commonText.dot),
      commonText.workingDays(item.promisedWorkingDays), reasons[0] ? sayReason(reasons[0], servicePackage) : ''
    ]}
  />
)

const MaterialRow = ({ planned: { material, itemIds, ways }, servicePackage }: { planned: PlannedMaterial, servicePackage: ServicePackage }) => (
  <Row
    cells={[
      material.name, ways.map((way) => words.ways[way]).join(commonText.listSeparator),
      servicePackage.items.filter(({ id }) => itemIds.includes(id)).map(({ shortName }) => shortName).join(commonText.listSeparator), material.sample ?? ''
    ]}
  />
)

const sharingWords = (dataSharing: boolean | null): string => {
  if (dataSharing === null) return paper.undecided
  return dataSharing ? paper.agreed : paper.declined
}

/** The notice as one sheet of paper: shown to the printer only. */
export const Paper = observer(({ draft }: { draft: DraftStore }) => {
  const { catalogue } = useStores()
  const { servicePackage, plan, content } = draft
  const { visible, answers } = plan.questionnaire
  return (
    <View className="notice-paper">
      <View className="notice-paper__heading">{paper.heading(servicePackage.name)}</View>
      <View className="notice-paper__line">{words.version(servicePackage.version, formatFullDay(servicePackage.effectiveFrom))}{commonText.dot}{paper.printed(formatFullDay(catalogue.today))}</View>
      <Part title={paper.answers}>
        <View className="notice-paper__line">{visible.map((question) => paper.answer(question.text, answerText(question, answers[question.id]))).join(' ')}</View>
        <View className="notice-paper__line">{sharingWords(content.dataSharing)}</View>
      </Part>
      <Part title={words.summary(plan.items.length, plan.timeline.totalWorkingDays)}>
        <Row head cells={[paper.item, paper.department, paper.days, paper.why]} />
        {plan.items.map((planned) => <ItemRow key={planned.item.id} planned={planned} servicePackage={servicePackage} />)}
      </Part>
      {materialGroups(plan.materials).map(({ kind, materials }) => (
        <Part key={kind} title={paper.group(words.groups[kind], materials.length)}>
          <Row head cells={[paper.material, paper.how, paper.users, paper.sample]} />
          {materials.map((planned) => <MaterialRow key={planned.material.id} planned={planned} servicePackage={servicePackage} />)}
        </Part>
      ))}
      <Part title={words.fees}><View className="notice-paper__line">{feeWords(plan)}</View></Part>
      <Part title={words.results}><View className="notice-paper__line">{outcomeNames(plan)}</View></Part>
      <View className="notice-paper__line">{words.windowCount(servicePackage.windows.length)}{paper.question(commonText.hotline)}</View>
    </View>
  )
})
