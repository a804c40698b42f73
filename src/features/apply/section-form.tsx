import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Card } from '@/components/card/card'
import { FieldList } from '@/components/fields/field-list'
import { atLeast, rowsOf } from '@/components/fields/group/group-rows'
import type { FormRow } from '@/stores/form-row'
import type { Workbench } from '@/stores/workbench'
import { DisputeSheet } from './dispute-sheet'
import { FormRowView, ProducedRow } from './form-row-view'
import { SavedLine } from './saved-line'
import { UsageLink } from './usage-sheet'

/** The rows a group needs at least are there from the start, so that what is missing in them can be told. */
const useLeastRows = ({ draft }: Workbench, open: readonly FormRow[]): void => {
  const short = open.filter((row) => row.lacksRows).map(({ field }) => field.id).join()
  useEffect(() => {
    for (const { field, value, lacksRows } of open) {
      if (lacksRows) draft.setValue(field.id, atLeast(rowsOf(value), field.group?.min ?? 0))
    }
  }, [draft, open, short])
}

/**
 * The rows of a section in three cards: what is typed, what departments filled, what an item will
 * make. It draws again only when a row changes its card.
 */
export const SectionForm = observer(({ workbench, sectionId }: { workbench: Workbench, sectionId: string }) => {
  const { form, draft } = workbench
  const [disputed, setDisputed] = useState<string>()
  const [rows] = useState(() => form.rowsOf(sectionId))
  const open = rows.filter((row) => row.face === 'open' || row.face === 'hidden')
  const locked = rows.filter((row) => row.face === 'locked')
  const produced = rows.filter((row) => row.face === 'produced')
  useLeastRows(workbench, open)
  const anyOpen = open.some((row) => row.face === 'open')
  return (
    <>
      <View className={anyOpen ? undefined : 'section-form__none'}>
        <FieldList>{open.map((row) => <FormRowView key={row.field.id} workbench={workbench} row={row} onDispute={setDisputed} />)}</FieldList>
      </View>
      {locked.length > 0 && <FieldList>{locked.map((row) => <FormRowView key={row.field.id} workbench={workbench} row={row} onDispute={setDisputed} />)}</FieldList>}
      {produced.length > 0 && <Card tone="sunken">{produced.map((row) => <ProducedRow key={row.field.id} workbench={workbench} row={row} />)}</Card>}
      <SavedLine draft={draft} />
      <UsageLink draft={draft} rows={rows} />
      <DisputeSheet draft={draft} fieldId={disputed} onClose={() => setDisputed(undefined)} />
    </>
  )
})
