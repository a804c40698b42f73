import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { CertificatePresentation, ElectronicCertificate } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ErrorState } from '@/components/error-state/error-state'
import { ListRow } from '@/components/list-row/list-row'
import { Page } from '@/components/page/page'
import { QrCode } from '@/components/qr-code/qr-code'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { trackText as t } from '@/locales/zh-cn/track'
import { formatFullDay } from '@/shared/format-date'
import { restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import './track.scss'

const TONES = { valid: 'green', expired: 'red', revoked: 'red' } as const

const Face = ({ certificate }: { certificate: ElectronicCertificate }) => (
  <Card rows>
    <View className="case-card__top">
      <View className="case-card__name">{certificate.name}</View>
      <Tag tone={TONES[certificate.status]} text={t.statuses[certificate.status]} icon={certificate.status === 'valid' ? 'check' : 'error'} />
    </View>
    <ListRow label={t.holder} value={certificate.holder} />
    {certificate.numberMasked && <ListRow label={t.number} value={certificate.numberMasked} />}
    <ListRow label={t.issuer} value={certificate.departmentName} />
    <ListRow label={t.validUntil} value={certificate.validUntil ? formatFullDay(certificate.validUntil) : t.forever} />
    <ListRow label={t.trust} value={t.trustGrades[certificate.trustGrade]} />
    {certificate.facts?.map((fact) => <ListRow key={fact.label} label={fact.label} value={fact.value} />)}
  </Card>
)

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
  const { certificates, started } = useStores()
  const [shown, setShown] = useState(false)
  useEffect(() => { void started.then(() => certificates.load()) }, [certificates, started])
  const certificate = certificateId ? certificates.find(certificateId) : undefined
  const present = (): void => { setShown(true); if (certificateId) void certificates.present(certificateId) }
  const presentation = certificates.presentation.value
  return (
    <Page {...frame} title={t.certificateTitle}>
      {certificate && (
        <View className="track">
          <Face certificate={certificate} />
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
