import { View } from '@tarojs/components'
import { Notice } from '@/components/notice/notice'
import type { PlanChange } from '@/domain/plan/what-changes'
import { changeTitle, changeWords } from '@/locales/zh-cn/plan-changes'
import type { ServicePackage } from '@types-contract/contract'
import './change-note.scss'

/** What another answer changed, told at once and read aloud. */
export const ChangeNote = ({ servicePackage, change }: { servicePackage: ServicePackage, change: PlanChange }) => (
  <Notice tone="blue" live title={changeTitle}>
    {changeWords(servicePackage, change).map((sentence) => <View key={sentence} className="change-note__line">{sentence}</View>)}
  </Notice>
)
