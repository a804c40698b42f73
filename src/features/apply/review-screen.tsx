import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '@/components/card/card'
import { Footer } from '@/components/footer/footer'
import { Icon } from '@/components/icon/icon'
import { Page } from '@/components/page/page'
import { SectionTitle } from '@/components/section-title/section-title'
import { earliestFinish } from '@/domain/plan/timeline'
import { applyText } from '@/locales/zh-cn/apply'
import { formatDayNear } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { useOnShow } from '@/stores/use-on-show'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Workbench } from '@/stores/workbench'
import { DraftGate } from './draft-gate'
import { ReviewConsents } from './review-consents'
import { ReviewContent } from './review-content'
import { ReviewDelivery } from './review-delivery'
import { ReviewForms } from './review-forms'
import { ReviewMaterials } from './review-materials'
import { ProblemsNotice, SubmissionNotice } from './review-notices'
import { ReviewSignature } from './review-signature'
import { useSubmission, type SubmissionView } from './use-submission'
import './review.scss'

const t = applyText.review
interface ReviewProps { workbench: Workbench }

const WhatHappens = observer(({ workbench: { draft } }: ReviewProps) => {
  const { calendar, today } = useStores().catalogue
  const { timeline, departmentIds } = draft.plan
  const finish = calendar.value && formatDayNear(earliestFinish(timeline, calendar.value, today), today)
  const lines = [t.happens.atOnce(departmentIds.length), finish && t.happens.finish(finish), t.happens.correction, t.happens.withdraw]
  return (
    <Card tone="sunken">
      <SectionTitle text={t.whatHappens} />
      {lines.map((line) => line && (
        <View key={line} className="review__happens"><Icon name="check" size="small" className="review__check" /><View>{line}</View></View>
      ))}
    </Card>
  )
})

const Submit = observer(({ workbench: { submission }, view }: ReviewProps & { view: SubmissionView }) => {
  const { state } = submission
  if (state.kind === 'unknown') return <Footer primary={{ text: t.confirmNow, onPress: () => { void submission.resume() } }} />
  const busy = state.kind === 'sending' || state.kind === 'done'
  return <Footer primary={{ text: busy ? t.submitting : t.submit, busy, disabledReason: view.uploading ? t.uploading : undefined, onPress: view.submit }} />
})

const Review = observer(({ workbench }: ReviewProps) => {
  const frame = usePageFrame()
  const { catalogue } = useStores()
  const { draft, signature, materials } = workbench
  const view = useSubmission(workbench)
  const { editable } = view
  useOnShow(() => {
    void catalogue.loadCalendar()
    void catalogue.loadHalls()
    void catalogue.loadRegions()
    materials.resume()
    void signature.send()
  })
  return (
    <Page
      {...frame} title={t.title} quiet={draft.servicePackage.tone === 'quiet'} bottom={<Submit workbench={workbench} view={view} />}
      actions={[{ text: applyText.tasks.help, onPress: () => go(routes.help(draft.servicePackage.id)) }]}
    >
      <SubmissionNotice workbench={workbench} />
      <ProblemsNotice problems={view.problems} tone={view.attempted ? 'red' : 'amber'} />
      <ReviewContent workbench={workbench} editable={editable} />
      <ReviewMaterials workbench={workbench} editable={editable} />
      <ReviewForms workbench={workbench} />
      <ReviewDelivery draft={draft} editable={editable} />
      <ReviewConsents draft={draft} editable={editable} />
      <WhatHappens workbench={workbench} />
      <ReviewSignature signature={signature} editable={editable} />
    </Page>
  )
})

/** Everything once more, each department's form, how it comes, consents, the signature, and handing in. */
export const ReviewScreen = ({ draftId }: { draftId?: string }) => (
  <DraftGate draftId={draftId} here={routes.review(draftId ?? '')} title={t.title}>
    {(workbench) => <Review workbench={workbench} />}
  </DraftGate>
)
