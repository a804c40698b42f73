import { observer } from 'mobx-react-lite'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { applyText } from '@/locales/zh-cn/apply'
import { formatDayNear } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { Workbench } from '@/stores/workbench'

const t = applyText.review
const s = t.materialStates

const wordsOf = ({ materials, draft }: Workbench, planned: PlannedMaterial, today: string): string => {
  const { id } = planned.material
  const state = materials.stateOf(planned)
  if (state === 'missing' && planned.optional) return s.leftOut
  if (state === 'ready') return s.received(materials.pagesOf(id).length)
  if (state === 'later') return s.later(formatDayNear(draft.content.materials.find((one) => one.materialId === id)?.dueOn ?? today, today))
  return state === 'exempt' || state === 'by-system' ? '' : s[state]
}

/** The materials handed in; each leads to where it can be changed. */
export const ReviewMaterials = observer(({ workbench, editable }: { workbench: Workbench, editable: boolean }) => {
  const { today } = useStores().catalogue
  const { materials, draft } = workbench
  const own = materials.materials.filter((planned) => planned.status === 'to-provide')
  const exempt = materials.materials.length - own.length
  if (materials.materials.length === 0) return null
  return (
    <Card>
      <SectionTitle text={t.materialsTitle} note={exempt > 0 ? t.materialsExempt(exempt) : undefined} />
      <View>
        {own.map((planned) => (
          <ListRow
            key={planned.material.id} label={planned.material.name} note={wordsOf(workbench, planned, today)}
            onPress={editable ? () => go(routes.material(draft.record.draftId, planned.material.id, 'review')) : undefined}
          />
        ))}
      </View>
    </Card>
  )
})
