import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import { Sheet } from '@/components/sheet/sheet'
import { departmentForms, type DepartmentForm } from '@/domain/forms/department-forms'
import { applyText } from '@/locales/zh-cn/apply'
import type { DraftStore } from '@/stores/draft-store'
import type { Workbench } from '@/stores/workbench'
import { ReviewLine } from './review-content'
import { linesOf } from './review-rows'
import { useWhileShown } from './use-while-shown'

const t = applyText.review

const FormSheet = ({ draft, form }: { draft: DraftStore, form: DepartmentForm }) => {
  const { fields } = draft.servicePackage
  const lines = form.rows.flatMap((row) => {
    const field = fields.find(({ id }) => id === row.fieldId)
    return field ? linesOf(field, row.name, row.value, true) : []
  })
  return (
    <View>
      {lines.map((line) => <ReviewLine key={line.id} label={line.label} text={line.text} />)}
      {form.materials.length > 0 && <ReviewLine label={t.formMaterials} text={form.materials.map(({ name }) => name).join('\n')} />}
    </View>
  )
}

/** Every department's own form, made out of the one that was filled in; masked, as it may be looked at in a hall. */
export const ReviewForms = observer(({ workbench: { draft } }: { workbench: Workbench }) => {
  const [openId, setOpenId] = useState<string>()
  const forms = useWhileShown(() => departmentForms(draft.servicePackage, draft.plan, draft.allValues))
  const open = forms.find(({ itemId }) => itemId === openId)
  const nameOf = (departmentId: string): string => draft.servicePackage.departments.find(({ id }) => id === departmentId)?.shortName ?? ''
  return (
    <Card>
      <SectionTitle text={t.formsTitle} note={t.formsNote} />
      <View>
        {forms.map((form) => (
          <ListRow
            key={form.itemId} label={form.title} onPress={() => setOpenId(form.itemId)}
            note={`${nameOf(form.departmentId)} · ${t.formRows(form.rows.length, form.materials.length)}`}
          />
        ))}
      </View>
      <Sheet title={open?.title ?? ''} open={open !== undefined} onClose={() => setOpenId(undefined)}>
        {open && <FormSheet draft={draft} form={open} />}
      </Sheet>
    </Card>
  )
})
