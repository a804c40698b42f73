import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { FIELD_KINDS } from '@/components/fields/field-kinds'
import { maskShown } from '@/components/fields/mask-shown'
import { aria } from '@/components/native/aria'
import { Frame } from '@/components/native/frame'
import { TextArea } from '@/components/native/text-input'
import { Sheet } from '@/components/sheet/sheet'
import { applyText } from '@/locales/zh-cn/apply'
import type { DraftStore } from '@/stores/draft-store'

const t = applyText.section
const LONGEST = 500
const [CLAIM, PROBLEM] = ['dispute-claim', 'dispute-problem']
interface DisputeProps { draft: DraftStore, fieldId: string, onClose(): void }

const Form = observer(({ draft, fieldId, onClose }: DisputeProps) => {
  const known = draft.content.disputes?.find((dispute) => dispute.fieldId === fieldId)?.claim ?? ''
  const [claim, setClaim] = useState(known)
  const [empty, setEmpty] = useState(false)
  const field = draft.servicePackage.fields.find((one) => one.id === fieldId)
  const shown = field ? maskShown(FIELD_KINDS[field.kind].format(draft.values.get(fieldId), field), field) : ''
  const tell = (words: string): void => {
    draft.dispute(fieldId, words)
    onClose()
  }
  return (
    <View className="dispute">
      <View className="dispute__text">{t.disputeText}</View>
      <View className="dispute__shown">{t.disputeShown(shown)}</View>
      <Frame id={CLAIM} grouped={false} label={t.disputeLabel} labelText={t.disputeLabel} labelClassName="dispute__label">
        <TextArea id={CLAIM} label={t.disputeLabel} text={claim} maxLength={LONGEST} invalid={empty} describedBy={empty ? PROBLEM : undefined} onText={(text) => { setClaim(text); setEmpty(false) }} />
      </Frame>
      {empty && <View id={PROBLEM} className="dispute__empty" {...aria({ role: 'alert' })}>{t.disputeEmpty}</View>}
      <Button text={t.disputeSave} onPress={() => (claim.trim() === '' ? setEmpty(true) : tell(claim.trim()))} />
      {known !== '' && <Button look="quiet" text={t.disputeTake} onPress={() => tell('')} />}
    </View>
  )
})

/** What is wrong with a shared value; it never stops the application. */
export const DisputeSheet = ({ draft, fieldId, onClose }: Omit<DisputeProps, 'fieldId'> & { fieldId?: string }) => {
  const label = draft.servicePackage.fields.find((one) => one.id === fieldId)?.label ?? ''
  return (
    <Sheet title={t.disputeTitle(label)} open={fieldId !== undefined} onClose={onClose}>
      {fieldId !== undefined && <Form key={fieldId} draft={draft} fieldId={fieldId} onClose={onClose} />}
    </Sheet>
  )
}
