import { View } from '@tarojs/components'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import { Sheet } from '@/components/sheet/sheet'
import { Tag } from '@/components/tag/tag'
import type { Reason } from '@/domain/conditions/explain'
import type { Plan, PlannedMaterial } from '@/domain/plan/plan'
import { guideText } from '@/locales/zh-cn/guide'
import { sayReason } from '@/locales/zh-cn/reasons'
import type { ServicePackage } from '@types-contract/contract'
import { wayTag } from '../way-tag'

interface WhySheetProps {
  open: boolean
  servicePackage: ServicePackage
  plan: Plan
  onClose(): void
}

/** The first reason is the author's where there is one, else the answer that decided. */
const firstReason = (reasons: readonly Reason[], servicePackage: ServicePackage): string | undefined =>
  reasons[0] && sayReason(reasons[0], servicePackage)

const MaterialRow = ({ planned, servicePackage }: { planned: PlannedMaterial, servicePackage: ServicePackage }) => (
  <ListRow label={planned.material.name} note={firstReason(planned.reasons, servicePackage)} tag={<Tag {...wayTag(planned)} />} />
)

/** Why these items and these materials, each in a sentence. */
export const WhySheet = ({ open, servicePackage, plan, onClose }: WhySheetProps) => (
  <Sheet title={guideText.question.whyTitle} open={open} onClose={onClose}>
    <View>
      <SectionTitle text={guideText.question.whyItems} />
      {plan.items.map(({ item, reasons }) => <ListRow key={item.id} label={item.name} note={firstReason(reasons, servicePackage)} />)}
    </View>
    <View>
      <SectionTitle text={guideText.question.whyMaterials} />
      {plan.materials.length === 0 && <ListRow label={guideText.notice.noMaterials} />}
      {plan.materials.map((planned) => <MaterialRow key={planned.material.id} planned={planned} servicePackage={servicePackage} />)}
    </View>
  </Sheet>
)
