import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Field, FieldValue, ServicePackage } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { NothingAdded } from '@/components/capture-notices/capture-notices'
import { Card } from '@/components/card/card'
import { FieldRow } from '@/components/fields/field-row'
import { Frame } from '@/components/native/frame'
import { TextArea } from '@/components/native/text-input'
import { Notice } from '@/components/notice/notice'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { Skeleton } from '@/components/skeleton/skeleton'
import { validateField } from '@/domain/validation/validate-field'
import { needsAnother, sayRefusal } from '@/locales/zh-cn/file-problems'
import { sayProblems } from '@/locales/zh-cn/say-problem'
import { captureText } from '@/locales/zh-cn/capture'
import { correctText as t } from '@/locales/zh-cn/correct'
import type { CaptureTarget } from '@/stores/capture-target'
import { useStores } from '@/stores/context'
import type { RoundPoint } from '@/stores/round'
import type { RoundStore } from '@/stores/round-store'
import { useCapture } from '@/stores/use-capture'

interface PartProps { store: RoundStore, point: RoundPoint }

/** The field as the form has it, or plain words where its package no longer knows it; undefined until the package is here. */
const usePointField = ({ store, point }: PartProps): { servicePackage: ServicePackage, field: Field } | undefined => {
  const { catalogue } = useStores()
  const { packageId } = store.serviceCase
  useEffect(() => {
    void catalogue.loadPackage(packageId)
    void catalogue.loadRegions()
  }, [catalogue, packageId])
  const servicePackage = catalogue.servicePackage(packageId).value
  const known = servicePackage?.fields.find(({ id }) => id === point.fieldId)
  return servicePackage && { servicePackage, field: known ?? plainField(point) }
}

const plainField = ({ fieldId = 'value', fieldLabel = '' }: RoundPoint): Field =>
  ({ id: fieldId, label: fieldLabel, kind: 'text', rules: [], usedBy: [] })

const problemsOf = (field: Field, value: FieldValue | undefined, servicePackage: ServicePackage, today: string) => {
  const facts = { answers: {}, values: {}, itemIds: new Set<string>(), dataSharing: true, today }
  return sayProblems(validateField(field, value, { facts, required: true }), servicePackage)
}

/** A new value for a field the reviewer pointed at, in the control the form has for it. */
export const FieldAnswer = observer((props: PartProps) => {
  const { store, point } = props
  const { catalogue: { regions, today } } = useStores()
  const [left, setLeft] = useState(false)
  const known = usePointField(props)
  const answered = store.answers[point.pointId]?.value
  const value = answered ?? point.currentValue
  return (
    <Card className="correct__field">
      {known
        ? (
          <FieldRow
            field={known.field} value={value} required regions={regions.value} idPrefix="point-"
            problems={left ? problemsOf(known.field, value, known.servicePackage, today) : undefined}
            onInput={(_id, next) => store.setValue(point.pointId, next)} onBlur={() => setLeft(true)}
          />
        )
        : <Skeleton kind="lines" rows={2} />}
      {answered === undefined
        ? <Button small look="secondary" text={t.keepValue} onPress={() => store.setValue(point.pointId, point.currentValue)} />
        : <View className="correct__hint">{t.done}</View>}
    </Card>
  )
})

/** How the new picture stands on its way, with what can be done. */
const PageOnItsWay = observer(({ store: { pages }, point }: PartProps) => {
  const [page] = pages.of(point.pointId)
  if (!page) return null
  const { pageId, state, held, refusal, flaws } = page
  const send = (): void => pages.queue.push(pageId)
  if (state === 'received') return <Notice tone="green" title={t.done} text={flaws && captureText.warnedPage} />
  if (held) return <Notice tone="amber" title={t.held} action={{ text: t.send, onPress: send }} />
  if (state !== 'failed') return <ProgressBar label={t.sending} percent={(pages.queue.progress.get(pageId) ?? 0) * 100} onCancel={() => pages.queue.stop(pageId)} />
  const title = refusal === undefined ? t.sendFailed : t.sendRefused(sayRefusal(refusal))
  return <Notice tone="red" title={title} action={needsAnother(refusal) ? undefined : { text: t.sendAgain, onPress: send }} />
})

/** A new picture of one page: camera or album, and its way to the server. */
export const PageAnswer = observer(({ target, ...props }: PartProps & { target: CaptureTarget }) => {
  const { sources, nothing, add, photograph } = useCapture(target)
  const [page] = target.pages
  const look = page || target.unconfirmed > 0 ? 'secondary' : 'primary'
  return (
    <View className="correct__answer">
      <NothingAdded why={nothing} />
      <PageOnItsWay {...props} />
      {sources.camera && <Button icon="camera" text={page ? t.retakeAgain : t.retake} look={look} onPress={() => photograph(page?.pageId)} />}
      {sources.album && <Button icon="album" look="secondary" text={t.fromAlbum} onPress={() => add('album', page?.pageId)} />}
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
