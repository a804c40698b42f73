import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import type { Notice } from '@types-contract/contract'
import { Card } from '@/components/card/card'
import { ErrorState } from '@/components/error-state/error-state'
import { Page } from '@/components/page/page'
import { ReadAloud } from '@/components/read-aloud/read-aloud'
import { Skeleton } from '@/components/skeleton/skeleton'
import { failureWords } from '@/locales/zh-cn/failures'
import { trackText as t } from '@/locales/zh-cn/track'
import { formatFullDay } from '@/shared/format-date'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { Loadable } from '@/stores/loadable'
import { usePageFrame } from '@/stores/use-page-frame'
import './track.scss'

const Paper = ({ notice }: { notice: Notice }) => (
  <Card>
    <View className="paper__title">{notice.title}</View>
    <View className="paper__number">{t.noticeNumber(notice.number)}</View>
    {notice.paragraphs.map((paragraph, at) => <View key={at} className="paper__paragraph">{paragraph}</View>)}
    <View className="paper__issuer">{notice.issuer}</View>
    <View className="paper__issuer">{formatFullDay(notice.issuedAt.slice(0, 10))}</View>
  </Card>
)

interface CaseNoticeScreenProps { caseNumber?: string, noticeId?: string }

/** A dated notice the applicant can keep: read, print, share. */
export const CaseNoticeScreen = observer(({ caseNumber, noticeId }: CaseNoticeScreenProps) => {
  const frame = usePageFrame()
  const { cases, platform, started } = useStores()
  const [loadable] = useState(() => new Loadable<Notice>())
  const load = useCallback((): void => {
    if (caseNumber && noticeId) void started.then(() => loadable.load(() => cases.notice(caseNumber, noticeId)))
  }, [caseNumber, noticeId, cases, loadable, started])
  useEffect(load, [load])
  const notice = loadable.value
  const { print } = platform.share
  const share = (one: Notice): void => {
    void platform.share.share({ title: one.title, text: [one.title, t.noticeNumber(one.number), ...one.paragraphs].join('\n'), path: routes.cases() })
  }
  const actions = notice ? [...(print ? [{ text: t.print, onPress: print }] : []), { text: t.share, onPress: () => share(notice) }] : []
  return (
    <Page {...frame} title={t.noticeTitle} actions={actions}>
      {notice && <View className="track"><Paper notice={notice} /><ReadAloud voice={platform.speech} text={[notice.title, ...notice.paragraphs].join('。')} words={t.aloud} /><View className="paper__hint">{t.keepHint}</View></View>}
      {!notice && (loadable.failure || !caseNumber || !noticeId) && (
        <ErrorState {...(loadable.failure ? failureWords(loadable.failure) : { title: t.unknownCaseTitle, text: t.unknownCase })} onRetry={load} />
      )}
      {!notice && loadable.loading && <Skeleton rows={5} />}
    </Page>
  )
})
