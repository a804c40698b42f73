import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { CertificateFace } from '@/components/certificate-face/certificate-face'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { standingOf } from '@/domain/certificates/usable-certificates'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { certificateText as t } from '@/locales/zh-cn/certificates'
import { formatFullDay } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import { useOnShow } from '@/stores/use-on-show'
import type { Workbench } from '@/stores/workbench'
import { DisputeSheet } from './certificate-dispute'
import { SharingConsent } from './sharing-consent'

interface CertificateProps { workbench: Workbench, planned: PlannedMaterial }

/** Fetched with the person's consent for this package; not yet, or not now, says so. */
const Fetched = observer(({ workbench: { draft, form }, planned: { material } }: CertificateProps) => {
  const { catalogue } = useStores()
  const [wrong, setWrong] = useState(false)
  const found = draft.record.shared?.certificates.find(({ materialId }) => materialId === material.id)?.certificate
  if (found) {
    return (
      <View className="certificate">
        <CertificateFace certificate={found} standing={standingOf(found, catalogue.today)} masked />
        <Button look="secondary" icon="dispute" text={t.wrong} onPress={() => setWrong(true)} />
        <DisputeSheet draft={draft} materialId={material.id} certificate={found} open={wrong} onClose={() => setWrong(false)} />
      </View>
    )
  }
  if (form.prefilling) return <View><View className="certificate__fetching">{t.fetching}</View><Skeleton rows={3} /></View>
  if (!form.prefillFailure) return <Notice tone="blue" title={t.notFetched} />
  return <Notice tone="amber" title={t.fetchFailedTitle} text={t.fetchFailed} action={{ text: t.fetchAgain, onPress: () => { void form.prefill() } }} />
})

/** The certificate that spares handing in a material: what it says, how good it is, and what to do when it is wrong. */
export const CertificateCard = observer((props: CertificateProps) => {
  const { workbench: { draft, form }, planned } = props
  useOnShow(() => { if (form.prefillDue) void form.prefill() })
  if (planned.exemption?.kind !== 'certificate') return null
  return (
    <View className="certificate">
      <Fetched {...props} />
      {planned.exemption.needsDataSharing && draft.content.dataSharing === true && <SharingConsent workbench={props.workbench} />}
    </View>
  )
})

/** Why a certificate does not spare handing in: the person said it is wrong, or it cannot be used any more. */
export const CertificateNotes = observer(({ workbench: { draft }, planned: { material } }: CertificateProps) => {
  const { today } = useStores().catalogue
  const dispute = draft.content.certificateDisputes?.find(({ materialId }) => materialId === material.id)
  if (dispute) {
    return (
      <Notice
        tone="blue" icon="dispute" title={t.disputedTitle} text={t.disputed(t.reasons[dispute.reason], dispute.claim)}
        action={{ text: t.takeBack, onPress: () => draft.takeBackDispute(material.id) }}
      />
    )
  }
  const { shared } = draft.record
  const told = shared?.unavailable?.find(({ materialId }) => materialId === material.id)
  const certificate = told?.certificate ?? shared?.certificates.find(({ materialId }) => materialId === material.id)?.certificate
  const standing = certificate && standingOf(certificate, today)
  if (!certificate || !standing || standing === 'valid') return told ? <Notice tone="amber" title={told.reason} /> : null
  const words = { expired: t.expiredSince(formatFullDay(certificate.validUntil ?? '')), revoked: t.revoked, 'not-yet': t.notYet(formatFullDay(certificate.validFrom ?? '')) }
  return (
    <View className="certificate">
      <Notice tone="amber" title={t.unusableTitle} text={words[standing]} />
      <CertificateFace certificate={certificate} standing={standing} masked />
    </View>
  )
})
