import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { ServiceCase } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Drawing } from '@/components/drawing/drawing'
import { ErrorState } from '@/components/error-state/error-state'
import { Footer } from '@/components/footer/footer'
import { Icon } from '@/components/icon/icon'
import { Heading } from '@/components/native/semantic'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { applyText } from '@/locales/zh-cn/apply'
import { failureWords } from '@/locales/zh-cn/failures'
import { formatInstant } from '@/shared/format-date'
import { copyText } from '@/shared/copy-text'
import { replace, restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { useCase } from '@/stores/use-case'
import { usePageFrame } from '@/stores/use-page-frame'
import { ReceiptKeep, ReceiptNotify } from './receipt-keep'
import { ReceiptNext } from './receipt-next'
import './receipt.scss'

const t = applyText.receipt
interface ReceiptProps { serviceCase: ServiceCase }

const Head = ({ serviceCase }: ReceiptProps) => {
  const quiet = serviceCase.tone === 'quiet'
  return (
    <View className={quiet ? 'receipt__head receipt__head--quiet' : 'receipt__head'}>
      <View className="receipt__mark"><Icon name="check-circle" size="huge" /></View>
      <Heading level={2} className="receipt__title">{quiet ? t.quietTitle : t.title}</Heading>
      <View className="receipt__name">{serviceCase.packageName}</View>
      {!quiet && <Drawing name="maoshan" className="receipt__drawing" />}
    </View>
  )
}

const NumberCard = ({ serviceCase }: ReceiptProps) => {
  const [told, setTold] = useState<string>()
  const copy = (): void => { void copyText(serviceCase.caseNumber).then((done) => setTold(done ? t.copied : t.copyFailed)) }
  return (
    <Card>
      <View className="receipt__label">{t.number}</View>
      <View className="receipt__number">{serviceCase.caseNumber}</View>
      <View className="receipt__label">{t.submittedAt(formatInstant(serviceCase.submittedAt))}</View>
      <View className="receipt__copy"><Button small look="secondary" icon="copy" text={t.copy} onPress={copy} /></View>
      {told && <View className="receipt__told">{told}</View>}
    </Card>
  )
}

/** Nobody signed in (an old link): sign in first and come back here. */
const useSignInFirst = (caseNumber: string | undefined): void => {
  const { session, started } = useStores()
  useEffect(() => {
    void started.then(() => { if (caseNumber && !session.signedIn) replace(routes.signIn(routes.receipt(caseNumber))) })
  }, [session, started, caseNumber])
}

/** The receipt: the number, what every department does next, a copy to keep. */
export const ReceiptScreen = observer(({ caseNumber }: { caseNumber?: string }) => {
  const frame = usePageFrame()
  const { cases } = useStores()
  useSignInFirst(caseNumber)
  const loadable = useCase(caseNumber)
  const serviceCase = loadable?.value
  const failure = loadable?.failure
  const home = { text: t.home, onPress: () => restart(routes.home()) }
  const footer = serviceCase && <Footer primary={{ text: t.progress, onPress: () => restart(routes.serviceCase(serviceCase.caseNumber)) }} secondary={home} />
  const unknown = !caseNumber || failure?.kind === 'not-found'
  return (
    <Page {...frame} title={t.title} quiet={serviceCase?.tone === 'quiet'} bottom={footer}>
      {serviceCase && (
        <>
          <Head serviceCase={serviceCase} />
          <NumberCard serviceCase={serviceCase} />
          <ReceiptNext serviceCase={serviceCase} />
          <ReceiptNotify serviceCase={serviceCase} />
          <ReceiptKeep serviceCase={serviceCase} />
        </>
      )}
      {!serviceCase && unknown && <ErrorState title={t.unknownTitle} text={t.unknown} action={{ text: t.toCases, onPress: () => restart(routes.cases()) }} />}
      {!serviceCase && !unknown && failure && <ErrorState {...failureWords(failure)} onRetry={() => { void cases.loadCase(caseNumber) }} action={home} />}
      {!serviceCase && !unknown && !failure && <Skeleton rows={4} />}
    </Page>
  )
})
