import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlannedField } from '@/domain/plan/plan'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { applyText } from '@/locales/zh-cn/apply'
import type { FormRow } from '@/stores/form-row'
import type { DraftStore } from '@/stores/draft-store'

const t = applyText.section

/** Every form of a department that takes the field, under the name it has there. */
const usesOf = ({ servicePackage }: DraftStore, { field, itemIds }: PlannedField): string[] => itemIds.map((itemId) => {
  const item = servicePackage.items.find(({ id }) => id === itemId)
  const department = servicePackage.departments.find(({ id }) => id === item?.departmentId)
  return t.usageRow(`${department?.shortName ?? ''}·${item?.shortName ?? ''}`, field.usedBy.find((use) => use.itemId === itemId)?.name ?? field.label)
})

const Uses = ({ draft, rows }: { draft: DraftStore, rows: FormRow[] }) => (
  <View>
    {rows.map(({ planned }) => planned && (
      <View key={planned.field.id} className="usage">
        <View className="usage__label">{planned.field.label}</View>
        <View className="usage__forms">{usesOf(draft, planned).join('\n')}</View>
      </View>
    ))}
  </View>
)

/** Which departments' forms every field of the section fills, and what it is called there. */
export const UsageLink = ({ draft, rows }: { draft: DraftStore, rows: FormRow[] }) => {
  const [open, setOpen] = useState(false)
  return (
    <View>
      <Button look="quiet" icon="department" text={t.usageLink} onPress={() => setOpen(true)} />
      <Sheet title={t.usageTitle} open={open} onClose={() => setOpen(false)}>
        {open && <Uses draft={draft} rows={rows} />}
      </Sheet>
    </View>
  )
}
