import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import { Tag } from '@/components/tag/tag'
import type { Plan, PlannedMaterial } from '@/domain/plan/plan'
import { guideText } from '@/locales/zh-cn/guide'
import type { ServicePackage } from '@types-contract/contract'
import { materialGroups, type MaterialGroup } from '../material-groups'
import { materialLine } from '../material-line'
import { wayTag } from '../way-tag'
import { MaterialSheet } from './material-sheet'
import './materials-card.scss'

const words = guideText.notice
/** A list this short shows whole; a longer one keeps what needs no hand behind a tap. */
const SHORT = 10

interface GroupProps {
  group: MaterialGroup
  servicePackage: ServicePackage
  onMaterial(planned: PlannedMaterial): void
}

const Group = ({ group, servicePackage, onMaterial }: GroupProps) => (
  <View className="materials__group">
    <SectionTitle level={3} text={words.groups[group.kind]} note={words.groupHints[group.kind]} />
    {group.materials.map((planned) => (
      <ListRow
        key={planned.material.id} label={planned.material.name} note={materialLine(planned, servicePackage)} tag={<Tag {...wayTag(planned)} />}
        onPress={() => onMaterial(planned)}
      />
    ))}
  </View>
)

interface MaterialsCardProps {
  servicePackage: ServicePackage
  plan: Plan
}

/** Every material once: what to get ready, what to photograph, what nobody asks for. */
export const MaterialsCard = ({ servicePackage, plan }: MaterialsCardProps) => {
  const { materials, savings } = plan
  const [opened, setOpened] = useState(false)
  const [shown, setShown] = useState<PlannedMaterial>()
  const open = opened || materials.length <= SHORT
  const groups = materialGroups(materials)
  return (
    <Card>
      <SectionTitle
        text={materials.length > 0 ? words.materials(materials.length) : words.noMaterials}
        aside={savings.materialsExempt > 0 && <Tag tone="green" icon="check" text={words.exemptCount(savings.materialsExempt)} />}
      />
      {groups.filter(({ kind }) => open || kind !== 'exempt').map((group) => (
        <Group key={group.kind} group={group} servicePackage={servicePackage} onMaterial={setShown} />
      ))}
      {!open && savings.materialsExempt > 0 && <ListRow label={words.showExempt(savings.materialsExempt)} expanded={false} onPress={() => setOpened(true)} />}
      <MaterialSheet planned={shown} servicePackage={servicePackage} onClose={() => setShown(undefined)} />
    </Card>
  )
}
