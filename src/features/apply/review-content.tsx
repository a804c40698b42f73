import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { Press } from '@/components/native/press'
import { Heading } from '@/components/native/semantic'
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

interface SectionProps { section: SectionView, open: boolean, onToggle(): void, editUrl?: string }

const Section = ({ section, open, onToggle, editUrl }: SectionProps) => (
  <View className="review-section">
    <View className="review-section__head">
      <Heading level={3} className="review-section__heading">
        <Press className="review-section__toggle" aria={{ expanded: open }} onPress={onToggle}>
          <View className="review-section__words">
            <View className="review-section__title">{section.title}</View>
            <View className="review-section__count">{t.count(section.rows.length)}</View>
          </View>
          <Icon name={open ? 'chevron-up' : 'chevron-down'} size="small" className="review-section__arrow" />
        </Press>
      </Heading>
      {editUrl !== undefined && <Press className="review-section__edit" aria={{ label: t.editLabel(section.title) }} onPress={() => go(editUrl)}>{t.edit}</Press>}
    </View>
    {open && section.rows.map((row) => <ReviewLine key={row.id} label={row.label} text={row.text} />)}
  </View>
)

const viewOf = (workbench: Workbench, { section, fields }: PlannedSection): SectionView =>
  ({ id: section.id, title: section.title, rows: fields.flatMap((planned) => reviewRows(workbench, planned)) })

/** Which sections are open: all of a short form, those the person opened of a long one. */
const useOpen = (sections: readonly SectionView[]) => {
  const count = sections.reduce((total, section) => total + section.rows.length, 0)
  const [open, setOpen] = useState<readonly string[]>(() => (count <= MOST_OPEN ? sections.map(({ id }) => id) : []))
  const toggle = (id: string): void => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
  const showAll = open.length === 0 ? () => setOpen(sections.map(({ id }) => id)) : undefined
  return { open, toggle, showAll }
}

/** Everything that was filled in, section by section, each with a way to change it and straight back. */
export const ReviewContent = observer(({ workbench, editable }: { workbench: Workbench, editable: boolean }) => {
  const { form, draft } = workbench
  const sections = useWhileShown(() => form.sections.map((section) => viewOf(workbench, section)))
  const { open, toggle, showAll } = useOpen(sections)
  return (
    <Card>
      <SectionTitle text={t.contentTitle} action={showAll && { text: t.showAll, onPress: showAll }} />
      {sections.map((section) => (
        <Section
          key={section.id} section={section} open={open.includes(section.id)} onToggle={() => toggle(section.id)}
          editUrl={editable ? routes.section(draft.record.draftId, section.id, 'review') : undefined}
        />
      ))}
    </Card>
  )
})
