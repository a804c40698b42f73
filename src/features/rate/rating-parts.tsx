import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Rating } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chips/chip-group'
import { Faces } from '@/components/faces/faces'
import { Frame } from '@/components/native/frame'
import { TextArea } from '@/components/native/text-input'
import { Notice } from '@/components/notice/notice'
import { SectionTitle } from '@/components/section-title/section-title'
import { rateText as t } from '@/locales/zh-cn/rate'
import { formatDay } from '@/shared/format-date'
import type { RatingStore } from '@/stores/rating-store'

interface PartProps { store: RatingStore, departmentId?: string }

const TITLES: Readonly<Record<Rating['grade'], string>> = {
  'very-satisfied': t.good, satisfied: t.good, 'basically-satisfied': t.middle, dissatisfied: t.bad, 'very-dissatisfied': t.bad
}

/** The five faces: the tap is the rating. Nothing is chosen until a person chose. */
export const Grades = observer(({ store, departmentId, label }: PartProps & { label: string }) => (
  <Faces
    id={`faces-${departmentId ?? 'case'}`} label={label} names={t.grades} chosen={store.ratingOf(departmentId)?.grade}
    onChoose={(grade) => { void store.grade(grade, departmentId) }}
  />
))

/** Reasons the server offers for the grade given. */
export const Reasons = observer(({ store, departmentId }: PartProps) => {
  const rating = store.ratingOf(departmentId)
  const offered = store.options.value?.grades.find((one) => one.grade === rating?.grade)?.reasons ?? []
  if (!rating || offered.length === 0) return null
  return (
    <Card>
      <SectionTitle text={TITLES[rating.grade]} />
      <ChipGroup
        id={`reasons-${departmentId ?? 'case'}`} label={TITLES[rating.grade]} choices={offered} chosen={rating.reasonIds}
        onToggle={(reasonId) => { void store.toggleReason(reasonId, departmentId) }}
      />
    </Card>
  )
})

/** Free words, optional. */
export const Comment = observer(({ store, departmentId }: PartProps) => {
  const rating = store.ratingOf(departmentId)
  const [text, setText] = useState(rating?.comment ?? '')
  if (!rating) return null
  const kept = text !== '' && rating.comment === text
  return (
    <Card>
      <Frame grouped={false} id="comment" label={t.comment} labelText={t.comment} labelClassName="rate__name">
        <View className="rate__note">{t.commentHint}</View>
        <TextArea id="comment" label={t.comment} text={text} maxLength={500} onText={setText} />
      </Frame>
      {text !== '' && <Button small look="secondary" disabled={kept} text={kept ? t.commentKept : t.sendComment} onPress={() => { void store.comment(text, departmentId) }} />}
    </Card>
  )
})

/** What is owed to somebody who rated badly, and its reply when it came. 依据: 国办发〔2019〕51号 差评整改. */
export const FollowUp = observer(({ store, departmentId }: PartProps) => {
  const followUp = store.ratingOf(departmentId)?.followUp
  if (!followUp) return null
  return followUp.state === 'answered'
    ? <Notice tone="green" title={t.followUpReply} text={followUp.reply} />
    : <Notice tone="blue" title={t.followUpOpen} text={t.followUp(formatDay(followUp.dueOn))} />
})
