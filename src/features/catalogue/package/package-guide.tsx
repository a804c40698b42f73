import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { Footer } from '@/components/footer/footer'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { formatFullDay } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import { useWorkbench } from '@/stores/use-workbench'
import type { ServicePackage } from '@types-contract/contract'
import { typicalPlan } from '../typical-plan'
import { CommonQuestions } from './common-questions'
import { Departments } from './departments'
import { DraftNotice } from './draft-notice'
import { BasisCard, ForWhom } from './facts-card'
import { Outcomes } from './outcomes'
import { PackageHead } from './package-head'
import { Spares } from './spares'
import { useStart } from './use-start'
import './package-guide.scss'

const words = catalogueText.package

interface PackageGuideProps {
  servicePackage: ServicePackage
  entry: string | undefined
}

/** Hands the page to somebody else; tells when it was copied instead. */
const useSharing = ({ id, name }: ServicePackage) => {
  const { platform } = useStores()
  const [message, setMessage] = useState<string>()
  const share = async (): Promise<void> => {
    const outcome = await platform.share.share({ title: name, text: words.shareText, path: routes.servicePackage(id) })
    if (outcome === 'copied') setMessage(commonText.copied)
    if (outcome === 'failed') setMessage(commonText.shareFailed)
  }
  return { message, share: () => { void share() } }
}

/** The guide of one package: what it brings, spares and takes, and both ways to it. */
export const PackageGuide = observer(({ servicePackage, entry }: PackageGuideProps) => {
  const { catalogue, shelf } = useStores()
  const frame = usePageFrame()
  const sharing = useSharing(servicePackage)
  const { busy, failed, start, restart } = useStart(servicePackage.id, entry)
  const opened = useWorkbench(shelf.ofPackage(servicePackage.id)?.draftId)
  const { today } = catalogue
  const plan = useMemo(() => typicalPlan(servicePackage, today), [servicePackage, today])
  const goesOn = opened.kind === 'ready'
  const footer = (
    <Footer
      note={failed ? words.startFailed : undefined}
      secondary={{ text: commonText.toWindow, onPress: () => go(routes.hall(servicePackage.id)) }}
      primary={{ text: goesOn ? words.draft.goOn : words.start, busy, onPress: start }}
    />
  )
  return (
    <Page {...frame} quiet={servicePackage.tone === 'quiet'} actions={[{ text: commonText.share, onPress: sharing.share }]} bottom={footer}>
      <PackageHead {...servicePackage} />
      {sharing.message !== undefined && <Notice tone="green" live title={sharing.message} />}
      {goesOn && <DraftNotice workbench={opened.workbench} onRestart={restart} />}
      <Spares plan={plan} />
      <Outcomes outcomes={servicePackage.outcomesSummary} />
      <ForWhom servicePackage={servicePackage} plan={plan} />
      <Departments servicePackage={servicePackage} />
      {servicePackage.commonQuestions.length > 0 && <CommonQuestions questions={servicePackage.commonQuestions} />}
      <BasisCard servicePackage={servicePackage} />
      <View className="package-guide__version">{words.version(servicePackage.version, formatFullDay(servicePackage.effectiveFrom))}</View>
    </Page>
  )
})
