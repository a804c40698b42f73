import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { ErrorSummary } from '@/components/error-summary/error-summary'
import { Footer } from '@/components/footer/footer'
import { Page } from '@/components/page/page'
import { applyText } from '@/locales/zh-cn/apply'
import { backTo, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { useOnShow } from '@/stores/use-on-show'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Workbench } from '@/stores/workbench'
import { DraftGate } from './draft-gate'
import { problemLines, type ProblemLine } from './problem-lines'
import { SectionForm } from './section-form'
import './section.scss'

const t = applyText.section
interface SectionProps { workbench: Workbench, sectionId: string, returnTo?: string }

const nextUrl = ({ form, draft }: Workbench, sectionId: string): string | undefined => {
  const next = form.sectionAfter(sectionId)
  return next && routes.section(draft.record.draftId, next.section.id)
}

interface Attempt { number: number, lines: ProblemLine[] }

/**
 * Saves and goes on: to the next section, to the tasks, or straight back to the review. What stops
 * it is listed as it stood then; the list keeps still while the person types below it.
 */
const useSave = ({ workbench, sectionId, returnTo }: SectionProps) => {
  const { form, draft } = workbench
  const { draftId } = draft.record
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, lines: [] })
  const leave = (): void => {
    const next = nextUrl(workbench, sectionId)
    if (returnTo === 'review') backTo(routes.review(draftId))
    else if (next) replace(next)
    else backTo(routes.tasks(draftId))
  }
  const save = (): void => {
    const section = form.section(sectionId)
    if (!section) return
    if (form.finish(section)) {
      void draft.keeper.flush()
      leave()
      return
    }
    const lines = problemLines(form.errorsIn(section), draft.servicePackage, draft.allValues)
    setAttempt({ number: attempt.number + 1, lines })
  }
  return { save, attempt }
}

const Section = observer((props: SectionProps) => {
  const { workbench: { form, draft }, sectionId, returnTo } = props
  const frame = usePageFrame()
  const { catalogue } = useStores()
  const { save, attempt } = useSave(props)
  const at = form.sections.findIndex(({ section }) => section.id === sectionId)
  const section = form.sections[at]?.section
  useOnShow(() => { void catalogue.loadRegions() })
  useEffect(() => { if (!section) replace(routes.tasks(draft.record.draftId)) }, [section, draft])
  if (!section) return <Page {...frame} title={applyText.tasks.title}><View>{t.gone}</View></Page>
  return (
    <Page
      {...frame} title={section.title} aside={t.progress(at + 1, form.sections.length)} quiet={draft.servicePackage.tone === 'quiet'}
      bottom={<Footer primary={{ text: returnTo === 'review' ? t.toReview : t.next, onPress: save }} />}
    >
      <ErrorSummary problems={attempt.lines} attempt={attempt.number} />
      {section.description && <View className="section__description">{section.description}</View>}
      <SectionForm workbench={props.workbench} sectionId={sectionId} />
    </Page>
  )
})

/** One section of the form. A deep link to a section that is not there leads to the tasks. */
export const SectionScreen = ({ draftId = '', sectionId = '', returnTo }: { draftId?: string, sectionId?: string, returnTo?: string }) => (
  <DraftGate draftId={draftId} here={routes.section(draftId, sectionId, returnTo === 'review' ? 'review' : undefined)} title={applyText.tasks.title}>
    {(workbench) => <Section key={sectionId} workbench={workbench} sectionId={sectionId} returnTo={returnTo} />}
  </DraftGate>
)
