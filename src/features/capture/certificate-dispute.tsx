import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { CertificateDispute, ElectronicCertificate } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Frame } from '@/components/native/frame'
import { TextArea } from '@/components/native/text-input'
import { OptionGroup } from '@/components/option/option-group'
import { Sheet } from '@/components/sheet/sheet'
import { certificateText as t } from '@/locales/zh-cn/certificates'
import type { DraftStore } from '@/stores/draft-store'

type Fault = CertificateDispute['reason']

const FAULTS: readonly Fault[] = ['expired', 'not-mine', 'wrong-details', 'wrong-photo', 'other']
const LONGEST = 500
const CLAIM = 'certificate-claim'

interface DisputeProps {
  draft: DraftStore
  materialId: string
  certificate: ElectronicCertificate
  open: boolean
  onClose(): void
}

const Form = observer(({ draft, materialId, certificate: { certificateId }, onClose }: DisputeProps) => {
  const [reason, setReason] = useState<Fault>()
  const [claim, setClaim] = useState('')
  const [asked, setAsked] = useState(false)
  const send = (): void => {
    setAsked(true)
    if (reason === undefined) return
    draft.disputeCertificate({ materialId, certificateId, reason, claim: claim.trim() })
    onClose()
  }
  return (
    <View className="certificate-dispute">
      <View className="certificate-dispute__text">{t.wrongText}</View>
      <OptionGroup
        id="certificate-fault" kind="single" compact legend={t.wrongLegend} legendLook="label" error={asked && reason === undefined ? t.chooseReason : undefined}
        choices={FAULTS.map((id) => ({ id, text: t.reasons[id] }))} chosen={reason === undefined ? [] : [reason]}
        onChoose={([chosen]) => setReason(FAULTS.find((id) => id === chosen))}
      />
      <Frame id={CLAIM} grouped={false} label={t.claim} labelText={t.claim} labelClassName="certificate-dispute__label">
        <TextArea id={CLAIM} label={t.claim} text={claim} maxLength={LONGEST} invalid={false} onText={setClaim} />
      </Frame>
      <Button text={t.sendWrong} onPress={send} />
    </View>
  )
})

/** What is wrong with a certificate; then the material is handed in by hand and nothing stops. */
export const DisputeSheet = (props: DisputeProps) => (
  <Sheet title={t.wrongTitle(props.certificate.name)} open={props.open} onClose={props.onClose}>
    {props.open && <Form {...props} />}
  </Sheet>
)
