import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { CorrectionPoint } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Frame } from '@/components/native/frame'
import { TextArea, TextInput } from '@/components/native/text-input'
import { Notice } from '@/components/notice/notice'
import { correctText as t } from '@/locales/zh-cn/correct'
import type { CorrectionStore } from '@/stores/correction-store'

interface PartProps { store: CorrectionStore, point: CorrectionPoint }

/** A new value for a field the reviewer pointed at. */
export const FieldAnswer = observer(({ store, point }: PartProps) => {
  const answered = store.answers[point.pointId]?.value
  const label = point.fieldLabel ?? t.newValue
  const current = typeof point.currentValue === 'string' ? point.currentValue : ''
  return (
    <Card>
      <Frame grouped={false} id={`point-${point.pointId}`} label={label} labelText={label} labelClassName="correct__label">
        <TextInput
          id={`point-${point.pointId}`} label={label} text={typeof answered === 'string' ? answered : current}
          onText={(text) => store.setValue(point.pointId, text === '' ? undefined : text)}
        />
      </Frame>
      {answered === undefined
        ? <Button small look="secondary" text={t.keepValue} onPress={() => store.setValue(point.pointId, point.currentValue)} />
        : <View className="correct__hint">{t.done}</View>}
    </Card>
  )
})

/** A new picture of one page: camera or album, its way to the server, and trying again. */
export const PageAnswer = observer(({ store, point }: PartProps) => {
  const [problem, setProblem] = useState<string>()
  const page = store.answers[point.pointId]?.page
  const retake = async (from: 'camera' | 'album'): Promise<void> => {
    const outcome = await store.retake(point.pointId, from)
    setProblem(outcome === 'denied' ? t.denied : outcome === 'failed' ? t.failed : undefined)
  }
  const waiting = page && page.fileId === undefined && !page.failed
  return (
    <View className="correct__answer">
      {problem && <Notice tone="red" title={problem} />}
      {waiting && <Notice tone="blue" title={t.sending} />}
      {page?.failed && <Notice tone="red" title={page.refusal ?? t.sendFailed} action={{ text: t.sendAgain, onPress: () => { void store.upload(point.pointId) } }} />}
      {page?.fileId !== undefined && <Notice tone="green" title={t.done} />}
      <Button icon="camera" text={page ? t.retakeAgain : t.retake} look={page ? 'secondary' : 'primary'} onPress={() => { void retake('camera') }} />
      <Button icon="album" look="secondary" text={t.fromAlbum} onPress={() => { void retake('album') }} />
    </View>
  )
})

/** Instead of a correction, why the applicant thinks it is right. */
export const Disagreement = observer(({ store, point }: PartProps) => {
  const kept = store.answers[point.pointId]?.disagreement ?? ''
  const [open, setOpen] = useState(kept !== '')
  if (!open) return <Button look="quiet" text={t.disagree} onPress={() => setOpen(true)} />
  return (
    <Card>
      <Frame grouped={false} id={`disagree-${point.pointId}`} label={t.disagreement} labelText={t.disagreement} labelClassName="correct__label">
        <View className="correct__hint">{t.disagreementHint}</View>
        <TextArea id={`disagree-${point.pointId}`} label={t.disagreement} text={kept} maxLength={500} onText={(text) => store.disagree(point.pointId, text)} />
      </Frame>
      {kept !== '' && <View className="correct__hint">{t.disagreementKept}</View>}
      <Button look="quiet" small text={t.cancelDisagreement} onPress={() => { store.disagree(point.pointId, ''); setOpen(false) }} />
    </Card>
  )
})
