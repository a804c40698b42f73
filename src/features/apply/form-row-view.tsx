import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import type { Field } from '@types-contract/contract'
import { FieldRow } from '@/components/fields/field-row'
import { applyText } from '@/locales/zh-cn/apply'
import { sayProblems } from '@/locales/zh-cn/say-problem'
import { useStores } from '@/stores/context'
import type { FormRow } from '@/stores/form-row'
import type { Workbench } from '@/stores/workbench'

const t = applyText.section
const NEEDS_REGIONS: readonly Field['kind'][] = ['region', 'address', 'group']

interface FormRowViewProps {
  workbench: Workbench
  row: FormRow
  onDispute(fieldId: string): void
}

const useChildState = (row: FormRow) => {
  const hidden = row.field.kind === 'group' ? row.hiddenChildren : undefined
  return useMemo(() => hidden && ((rowId: string, childId: string) => ({ hidden: hidden.includes(`${rowId}/${childId}`) })), [hidden])
}

/** One field of the form. It alone watches its row: a key typed here draws nothing else. */
export const FormRowView = observer(({ workbench, row, onDispute }: FormRowViewProps) => {
  const { regions } = useStores().catalogue
  const { draft, form } = workbench
  const childState = useChildState(row)
  const { face, field, source } = row
  if (face === 'hidden') return <FieldRow field={field} value={undefined} hidden onInput={draft.setValue} />
  const locked = face === 'locked'
  return (
    <FieldRow
      field={field}
      value={row.value}
      required={row.required}
      problems={sayProblems(row.problems, draft.servicePackage)}
      locked={locked}
      masked={locked}
      sourceName={source && t.source(source.sourceName)}
      usage={!locked && row.departmentCount > 1 ? t.usage(row.departmentCount) : undefined}
      regions={NEEDS_REGIONS.includes(field.kind) ? regions.value : undefined}
      childState={childState}
      disputed={row.disputed}
      onDispute={locked ? onDispute : undefined}
      onInput={draft.setValue}
      onBlur={form.leave}
    />
  )
})

/** A field that an item of the plan will fill: nothing to type, and it says why. */
export const ProducedRow = ({ workbench: { draft }, row: { field } }: Pick<FormRowViewProps, 'workbench' | 'row'>) => {
  const item = draft.plan.items.find(({ item: { id } }) => field.producedBy?.includes(id))?.item
  return (
    <View className="produced-row">
      <View className="produced-row__label">{field.label}</View>
      <View className="produced-row__words">{t.produced(item?.shortName ?? '')}</View>
    </View>
  )
}
