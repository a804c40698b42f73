import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Picture } from '@/components/native/picture'
import { Notice } from '@/components/notice/notice'
import { SectionTitle } from '@/components/section-title/section-title'
import { SignaturePad } from '@/components/signature-pad/signature-pad'
import { applyText } from '@/locales/zh-cn/apply'
import { commonText } from '@/locales/zh-cn/common'
import { useStores } from '@/stores/context'
import type { SignatureStore } from '@/stores/signature-store'
import { REVIEW_PARTS } from './review-problems'

const t = applyText.review
interface SignatureProps { signature: SignatureStore, editable: boolean }

const Signed = observer(({ signature, editable }: SignatureProps) => {
  const { person } = useStores().session
  const { record, state, preview } = signature
  const differs = record?.kind === 'typed' && person !== undefined && record.text !== person.name
  return (
    <View className="review-signature">
      {record?.kind === 'typed'
        ? <View className="review-signature__name">{t.signedTyped(record.text ?? '')}</View>
        : <View className="review-signature__picture">{preview && <Picture src={preview} text={t.signPreview} />}</View>}
      {differs && <Notice tone="amber" title={t.typedMismatch(person.name)} />}
      {state === 'sending' && <View className="review-signature__note">{t.signSending}</View>}
      {state === 'failed' && <Notice tone="amber" title={t.signFailed} action={{ text: t.signRetry, onPress: () => { void signature.send() } }} />}
      {editable && <Button small look="secondary" icon="sign" text={t.signAgain} onPress={() => { void signature.clear() }} />}
    </View>
  )
})

const signersNote = (names: readonly string[]): string | undefined => {
  const [first] = names
  if (first === undefined) return undefined
  return names.length > 1 ? t.signers(names.join(commonText.listSeparator)) : t.signer(first)
}

/** The signature: drawn with a finger, or the name typed. */
export const ReviewSignature = observer(({ signature, editable }: SignatureProps) => {
  useEffect(() => { void signature.loadPreview() }, [signature])
  const { signers = [] } = signature.draft.servicePackage
  return (
    <Card id={REVIEW_PARTS.signature}>
      <SectionTitle text={t.signTitle} note={signersNote(signers)} />
      {signature.state === 'none'
        ? <SignaturePad id="signature" label={t.signTitle} onDrawn={(picture) => { void signature.draw(picture) }} onTyped={(name) => { void signature.type(name) }} />
        : <Signed signature={signature} editable={editable} />}
    </Card>
  )
})
