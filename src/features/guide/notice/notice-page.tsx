import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Footer } from '@/components/footer/footer'
import { classNames } from '@/components/native/class-names'
import { jumpTo } from '@/components/native/jump'
import { NewerVersion } from '@/components/newer-version/newer-version'
import { Notice } from '@/components/notice/notice'
import { Page, type PageAction } from '@/components/page/page'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { formatFullDay } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { DraftStore } from '@/stores/draft-store'
import { usePageFrame } from '@/stores/use-page-frame'
import { AnswersSheet } from './answers-sheet'
import { ItemSheet } from './item-sheet'
import { ItemsCard } from './items-card'
import { MaterialsCard } from './materials-card'
import { OptionalCard, toggleOf } from './optional-card'
import { Paper } from './paper'
import { PlanCard } from './plan-card'
import { RestCard } from './rest-card'
import { SharingCard } from './sharing-card'
import { usePaper } from './use-paper'
import './notice-page.scss'

const words = guideText.notice

const useSharing = ({ servicePackage, plan }: DraftStore) => {
  const { platform } = useStores()
  const [message, setMessage] = useState<string>()
  const share = async (): Promise<void> => {
    const outcome = await platform.share.share({
      title: words.shareTitle(servicePackage.name), path: routes.servicePackage(servicePackage.id),
      text: words.shareText(plan.items.length, plan.timeline.totalWorkingDays, plan.savings.materialsToProvide)
    })
    if (outcome === 'copied') setMessage(commonText.copied)
    if (outcome === 'failed') setMessage(commonText.shareFailed)
  }
  return { message, share: () => { void share() } }
}

/** On to the form; something to apply for comes first, then the data-sharing choice, then who the person is. */
const useProceed = (draft: DraftStore) => {
  const { session } = useStores()
  const [asked, setAsked] = useState(false)
  const proceed = (): void => {
    const [offered] = draft.plan.offered
    if (draft.plan.items.length === 0 && offered) {
      jumpTo(toggleOf(offered))
      return
    }
    if (draft.content.dataSharing === null) {
      setAsked(true)
      jumpTo('sharing-group')
      return
    }
    const tasks = routes.tasks(draft.record.draftId)
    go(session.signedIn ? tasks : routes.signIn(tasks))
  }
  return { asked, proceed }
}

const Cards = observer(({ draft, asked }: { draft: DraftStore, asked: boolean }) => {
  const [itemId, setItemId] = useState<string>()
  const { servicePackage, plan } = draft
  if (plan.items.length === 0) {
    return (
      <>
        <Notice tone="amber" live title={words.nothingChosen.title} text={words.nothingChosen.text} />
        <OptionalCard draft={draft} />
      </>
    )
  }
  return (
    <>
      <PlanCard plan={plan} onItem={setItemId} />
      {plan.offered.length > 0 && <OptionalCard draft={draft} />}
      <ItemsCard servicePackage={servicePackage} plan={plan} onItem={setItemId} />
      <SharingCard draft={draft} asked={asked} />
      <MaterialsCard servicePackage={servicePackage} plan={plan} />
      <RestCard servicePackage={servicePackage} plan={plan} />
      <View className="notice-screen__version">{words.version(servicePackage.version, formatFullDay(servicePackage.effectiveFrom))}</View>
      <ItemSheet servicePackage={servicePackage} plan={plan} itemId={itemId} onClose={() => setItemId(undefined)} />
    </>
  )
})

/** The one-time notice (一次告知): everything the person must know, and may still change. */
export const NoticePage = observer(({ draft }: { draft: DraftStore }) => {
  const frame = usePageFrame()
  const paper = usePaper()
  const sharing = useSharing(draft)
  const { asked, proceed } = useProceed(draft)
  const [answersOpen, setAnswersOpen] = useState(false)
  const actions: PageAction[] = [...(paper.print ? [{ text: words.print, onPress: paper.print }] : []), { text: words.share, onPress: sharing.share }]
  const { elder } = frame
  const footer = <Footer secondary={{ text: words.edit, onPress: () => setAnswersOpen(true) }} primary={{ text: words.proceed, onPress: proceed }} />
  return (
    <Page {...frame} title={words.title} quiet={draft.servicePackage.tone === 'quiet'} actions={elder ? [] : actions} bottom={footer}>
      <View className={classNames('notice-screen', paper.ready && 'notice-screen--on-paper')}>
        {sharing.message !== undefined && <Notice tone="green" live title={sharing.message} />}
        <NewerVersion draft={draft} />
        <Cards draft={draft} asked={asked} />
        {elder && actions.map((action) => <Button key={action.text} look="secondary" {...action} />)}
        <AnswersSheet draft={draft} open={answersOpen} onClose={() => setAnswersOpen(false)} />
      </View>
      {paper.ready && <Paper draft={draft} />}
    </Page>
  )
})
