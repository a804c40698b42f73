import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Button } from '@/components/button/button'
import { SectionTitle } from '@/components/section-title/section-title'
import type { PlannedSection } from '@/domain/plan/plan'
import { applyText } from '@/locales/zh-cn/apply'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { reviewRows, type ReviewRow } from './review-rows'
import { useWhileShown } from './use-while-shown'

const t = applyText.review
/** More rows than this open on demand: a page stays light, and so does the reader. */
const MOST_OPEN = 24
interface SectionView { id: string, title: string, rows: ReviewRow[] }

export const ReviewLine = ({ label, text }: Omit<ReviewRow, 'id'>) => (
  <View className="review-line">
    <View className="review-line__label">{label}</View>
    <View className={text === '' ? 'review-line__text review-line__text--empty' : 'review-line__text'}>{text || t.empty}</View>
  </View>
)

interface SectionProps { section: SectionView, open: boolean, editUrl?: string }

const Section = ({ section, open: opened, editUrl }: SectionProps) => {
  const [open, setOpen] = useState(opened)
  return (
    <Card>
      <SectionTitle text={section.title} aside={open ? undefined : t.sectionCount(section.rows.length)} action={editUrl === undefined ? undefined : { text: t.edit, onPress: () => go(editUrl) }} />
      {open && section.rows.map((row) => <ReviewLine key={row.id} label={row.label} text={row.text} />)}
      {!opened && <Button small look="quiet" icon={open ? 'chevron-up' : 'chevron-down'} text={open ? t.hide : t.show} label={`${open ? t.hide : t.show}，${section.title}`} onPress={() => setOpen(!open)} />}
    </Card>
  )
}

const viewOf = (workbench: Workbench, { section, fields }: PlannedSection): SectionView =>
  ({ id: section.id, title: section.title, rows: fields.flatMap((planned) => reviewRows(workbench, planned)) })

/** Everything that was filled in, section by section, each with a way to change it and straight back. */
export const ReviewContent = observer(({ workbench, editable }: { workbench: Workbench, editable: boolean }) => {
  const { form, draft } = workbench
  const sections = useWhileShown(() => form.sections.map((section) => viewOf(workbench, section)))
  const count = sections.reduce((total, section) => total + section.rows.length, 0)
  return (
    <>
      {sections.map((section) => (
        <Section
          key={section.id} section={section} open={count <= MOST_OPEN}
          editUrl={editable ? routes.section(draft.record.draftId, section.id, 'review') : undefined}
        />
      ))}
    </>
  )
})
