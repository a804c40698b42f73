import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { SectionTitle } from '@/components/section-title/section-title'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { addWorkingDays } from '@/domain/working-days/working-days'
import { captureText as t } from '@/locales/zh-cn/capture'
import { formatDayNear } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import type { MaterialStore } from '@/stores/material-store'

interface WayProps { materials: MaterialStore, planned: PlannedMaterial }

/** A commitment letter in place of the material; where it is the only way, the footer has its button. 依据: 国办发〔2020〕42号 (告知承诺制). */
export const CommitmentWay = observer(({ materials, planned: { material, ways } }: WayProps) => {
  if (!ways.includes('commitment') || !material.commitment) return null
  const done = materials.chosenWay(material.id) === 'commitment'
  const onlyWay = ways.every((way) => way === 'commitment')
  return (
    <Card>
      <SectionTitle text={onlyWay ? t.letterTitle : t.commitmentTitle} note={onlyWay ? t.letterText : t.commitmentText} />
      <View className="ways__letter">{material.commitment.text}</View>
      {done && <Notice tone="green" title={t.committed} action={{ text: t.takeBack, onPress: () => materials.takeBackWay(material.id) }} />}
      {!done && !onlyWay && <Button look="secondary" icon="sign" text={t.commit} onPress={() => materials.chooseWay(material.id, 'commitment')} />}
    </Card>
  )
})

/** Handing it in later (容缺受理), with the last day on the working-day calendar. */
export const LaterWay = observer(({ materials, planned: { material, ways } }: WayProps) => {
  const { calendar, today } = useStores().catalogue
  const { deferral } = material
  if (!ways.includes('later') || !deferral || !calendar.value) return null
  const handed = materials.draft.content.materials.find((one) => one.materialId === material.id && one.way === 'later')
  const dueOn = addWorkingDays(calendar.value, today, deferral.workingDays)
  const day = formatDayNear(handed?.dueOn ?? dueOn, today)
  return (
    <Card>
      <SectionTitle text={t.laterTitle} note={t.later(day, deferral.workingDays)} />
      {handed
        ? <Notice tone="blue" icon="calendar" title={t.laterChosen(day)} action={{ text: t.laterUndo, onPress: () => materials.takeBackWay(material.id) }} />
        : <Button look="secondary" icon="calendar" text={t.laterChoose(day)} onPress={() => materials.chooseWay(material.id, 'later', { dueOn })} />}
    </Card>
  )
})
