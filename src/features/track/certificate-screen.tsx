import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { CertificatePresentation } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { CertificateFace } from '@/components/certificate-face/certificate-face'
import { ErrorState } from '@/components/error-state/error-state'
import { Page } from '@/components/page/page'
import { QrCode } from '@/components/qr-code/qr-code'
import { Skeleton } from '@/components/skeleton/skeleton'
import { standingOf } from '@/domain/certificates/usable-certificates'
import { trackText as t } from '@/locales/zh-cn/track'
import { restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import './track.scss'

/** Counts the seconds a code is still good; the code is drawn once, only the words change. */
const Countdown = ({ presentation, onAgain }: { presentation: CertificatePresentation, onAgain(): void }) => {
  const [left, setLeft] = useState(presentation.validSeconds)
  useEffect(() => {
    setLeft(presentation.validSeconds)
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000)
    return () => clearInterval(timer)
  }, [presentation])
  return (
    <View className="present">
      {left > 0 && <QrCode text={presentation.code} label={t.qrLabel} />}
      <View className="present__left">{left > 0 ? t.presenting(left) : t.presentExpired}</View>
      <Button look="secondary" text={t.presentAgain} onPress={onAgain} />
      <View className="present__hint">{t.presentHint}</View>
    </View>
  )
}

/** An electronic certificate: its facts, its trust grade, and showing it by a short-lived code. */
export const CertificateScreen = observer(({ certificateId }: { certificateId?: string }) => {
  const frame = usePageFrame()
  const { catalogue, certificates, started } = useStores()
  const [shown, setShown] = useState(false)
  useEffect(() => { void started.then(() => certificates.load()) }, [certificates, started])
  const certificate = certificateId ? certificates.find(certificateId) : undefined
  const present = (): void => { setShown(true); if (certificateId) void certificates.present(certificateId) }
  const presentation = certificates.presentation.value
  return (
    <Page {...frame} title={t.certificateTitle}>
      {certificate && (
        <View className="track">
          <CertificateFace certificate={certificate} standing={standingOf(certificate, catalogue.today)} />
          <Card>
            {shown && presentation ? <Countdown presentation={presentation} onAgain={present} />
              : <Button text={t.present} busy={certificates.presentation.loading} onPress={present} />}
          </Card>
        </View>
      )}
      {!certificate && certificates.list.loading && <Skeleton rows={4} />}
      {!certificate && !certificates.list.loading && (
        <ErrorState title={t.unknownCertificateTitle} text={t.unknownCertificate} action={{ text: t.toCases, onPress: () => restart(routes.cases()) }} />
      )}
    </Page>
  )
})
