import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Delivery, FieldValue, ServicePackage } from '@types-contract/contract'
import { Card } from '@/components/card/card'
import { ChoiceList } from '@/components/choice-list/choice-list'
import type { FieldDefinition } from '@/components/fields/field-kind.types'
import { FieldRow } from '@/components/fields/field-row'
import { Frame } from '@/components/native/frame'
import { OptionGroup } from '@/components/option/option-group'
import { SectionTitle } from '@/components/section-title/section-title'
import { applyText } from '@/locales/zh-cn/apply'
import { useStores } from '@/stores/context'
import type { DraftStore } from '@/stores/draft-store'
import { REVIEW_PARTS } from './review-problems'

const t = applyText.review
const HALL = 'delivery-hall'
interface DeliveryProps { draft: DraftStore, editable: boolean }

type PostPart = 'recipient' | 'phone' | 'address'
const POST_FIELDS: readonly (FieldDefinition & { id: PostPart })[] = [
  { id: 'recipient', label: t.recipient, kind: 'text', format: 'person-name', rules: [] },
  { id: 'phone', label: t.phone, kind: 'text', format: 'mobile', rules: [] },
  { id: 'address', label: t.address, kind: 'address', rules: [] }
]

/** The windows this package names, with the names of their halls. */
const hallChoices = ({ windows }: ServicePackage, halls: readonly { id: string, name: string }[]): { id: string, text: string }[] => {
  const named = windows.flatMap(({ hallId, note }) => halls.filter(({ id }) => id === hallId).map(({ id, name }) => ({ id, text: note ? `${name} ${note}` : name })))
  return named.length > 0 ? named : halls.map(({ id, name }) => ({ id, text: name }))
}

const Hall = observer(({ draft }: { draft: DraftStore }) => {
  const { halls } = useStores().catalogue
  return (
    <Frame id={HALL} grouped={false} label={t.hall} labelText={t.hall} className="review-delivery__part" labelClassName="review-delivery__label">
      <ChoiceList
        id={HALL} label={t.hall} placeholder={t.hallChoose} required options={hallChoices(draft.servicePackage, halls.value ?? [])}
        chosen={draft.content.delivery?.hallId} onChoose={(hallId) => draft.deliver({ kind: 'window', hallId })}
      />
    </Frame>
  )
})

const Post = observer(({ draft }: { draft: DraftStore }) => {
  const { regions } = useStores().catalogue
  const delivery: Delivery = draft.content.delivery ?? { kind: 'post' }
  const change = (id: string, value: FieldValue | undefined): void => draft.deliver({ ...delivery, kind: 'post', [id]: value })
  return (
    <View className="review-delivery__part">
      {POST_FIELDS.map((one) => (
        <FieldRow key={one.id} idPrefix="delivery-" field={one} value={delivery[one.id]} required regions={regions.value} onInput={change} />
      ))}
    </View>
  )
})

/** How certificates and papers come to the person: electronic, at a window, by post. */
export const ReviewDelivery = observer(({ draft, editable }: DeliveryProps) => {
  const { person } = useStores().session
  const { deliveries } = draft.plan
  const kind = draft.content.delivery?.kind ?? deliveries.find((one) => one.kind === 'electronic')?.kind
  const choose = ([chosen]: string[]): void => {
    const next = deliveries.find((one) => one.kind === chosen)
    if (next) draft.deliver(next.kind === 'post' ? { kind: 'post', recipient: person?.name, phone: person?.mobile } : { kind: next.kind })
  }
  const choices = deliveries.map((one) => ({ id: one.kind, text: one.text, note: one.note, disabled: !editable }))
  return (
    <Card>
      <SectionTitle text={t.deliveryTitle} />
      <OptionGroup id={REVIEW_PARTS.delivery} kind="single" compact legend={t.deliveryTitle} legendLook="unseen" choices={choices} chosen={kind ? [kind] : []} onChoose={choose} />
      {editable && kind === 'window' && <Hall draft={draft} />}
      {editable && kind === 'post' && <Post draft={draft} />}
    </Card>
  )
})
