import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { LeftPhotos } from '@/components/capture-notices/capture-notices'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { SectionTitle } from '@/components/section-title/section-title'
import { applyText } from '@/locales/zh-cn/apply'
import { failureWords } from '@/locales/zh-cn/failures'
import { replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useLeftPhotos } from '@/stores/use-capture'
import type { Workbench } from '@/stores/workbench'

const t = applyText.prefill
interface NoticeProps { workbench: Workbench }

/** Whether departments may share what they know, for whoever was not asked yet. */
const AskSharing = observer(({ workbench: { draft } }: NoticeProps) => (
  <Card>
    <SectionTitle text={t.askTitle} note={t.ask} />
    <View className="tasks__choices">
      <Button text={t.yes} look="secondary" onPress={() => draft.shareData(true)} />
      <Button text={t.no} look="secondary" onPress={() => draft.shareData(false)} />
    </View>
  </Card>
))

/** How reading shared data stands. */
export const PrefillNotice = observer(({ workbench }: NoticeProps) => {
  const { form, draft } = workbench
  if (draft.content.dataSharing === null) return <AskSharing workbench={workbench} />
  if (form.prefilling) return <Notice tone="blue" icon="clock" live title={t.running} text={t.runningText} />
  if (form.prefillFailure) {
    const expired = form.prefillFailure.kind === 'session-expired' || form.prefillFailure.kind === 'not-signed-in'
    const again = expired
      ? { text: applyText.review.signIn, onPress: () => replace(routes.signIn(routes.tasks(draft.record.draftId))) }
      : { text: t.again, onPress: () => { void form.prefill() } }
    return <Notice tone="amber" title={t.failed} text={expired ? failureWords(form.prefillFailure).text : t.failedText} action={again} />
  }
  const count = form.filledCount
  return count > 0 ? <Notice tone="green" live title={t.got(count)} /> : null
})

/** Photographs over which the app was closed, or that nobody confirmed. */
export const LeftPhotosNotice = observer(({ workbench: { materials } }: NoticeProps) => <LeftPhotos {...useLeftPhotos(materials)} />)
