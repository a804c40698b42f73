import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Heading } from '@/components/native/semantic'
import { Tag } from '@/components/tag/tag'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { captureText as t } from '@/locales/zh-cn/capture'
import { walletText } from '@/locales/zh-cn/wallet'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { Workbench } from '@/stores/workbench'
import { departmentsOf, faceOf, whyOf } from './material-words'

interface MaterialCardProps {
  workbench: Workbench
  planned: PlannedMaterial
  onSample(planned: PlannedMaterial): void
}

/** One material to hand in: how it stands, who needs it, why, and where to hand it in. */
export const MaterialCard = observer(({ workbench: { draft, materials }, planned, onSample }: MaterialCardProps) => {
  const { material } = planned
  const state = materials.stateOf(planned)
  const face = faceOf(state, planned)
  const count = materials.pagesOf(material.id).length
  const { wallet } = useStores()
  const kept = count === 0 && state === 'missing' && wallet.offers(material).usable.length > 0
  const why = whyOf(planned, draft.servicePackage)
  const open = (): void => go(routes.material(draft.record.draftId, material.id))
  const text = state === 'missing' && count === 0 ? t.handIn : t.look
  return (
    <Card>
      <View className="material-card__head">
        <Heading level={2} className="material-card__name">{material.name}</Heading>
        <Tag tone={face.tone} icon={face.icon} text={count > 0 && state === 'ready' ? t.readyPages(count) : face.text} />
      </View>
      <View className="material-card__line">{t.neededBy(departmentsOf(planned, draft.servicePackage))}</View>
      {kept && <View className="material-card__kept">{walletText.onCard}</View>}
      {why !== '' && <View className="material-card__line">{`${t.why}${why}`}</View>}
      <View className="material-card__actions">
        <Button small look="secondary" text={text} label={`${text}，${material.name}`} onPress={open} />
        {material.sample && <Button small look="quiet" text={t.sample} label={`${t.sample}，${material.name}`} onPress={() => onSample(planned)} />}
      </View>
    </Card>
  )
})
