import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { LeftPhotos } from '@/components/capture-notices/capture-notices'
import { Footer } from '@/components/footer/footer'
import { Heading } from '@/components/native/semantic'
import { Page } from '@/components/page/page'
import { Sheet } from '@/components/sheet/sheet'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { captureText as t } from '@/locales/zh-cn/capture'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { useLeftPhotos } from '@/stores/use-capture'
import { useOnShow } from '@/stores/use-on-show'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Workbench } from '@/stores/workbench'
import { DraftGate } from './draft-gate'
import { ExemptGroup } from './exempt-group'
import { MaterialCard } from './material-card'
import { SampleWords } from './sample-words'
import './capture.scss'

interface MaterialsProps { workbench: Workbench }

const Head = observer(({ workbench: { materials } }: MaterialsProps) => {
  const left = materials.missing.length
  const all = materials.materials
  const exempt = all.filter((planned) => planned.status !== 'to-provide').length
  const nothing = exempt === all.length ? t.nothingToProvide : t.noneLeft
  return (
    <View>
      <Heading level={2} className="materials__left">{left > 0 ? t.left(left) : nothing}</Heading>
      <View className="materials__total">{t.total(all.length, exempt)}</View>
    </View>
  )
})

/** The app was closed while a camera was open, or with photographs nobody confirmed: go on there. */
const GoOnWithPhoto = observer(({ workbench: { materials } }: MaterialsProps) => <LeftPhotos {...useLeftPhotos(materials)} />)

const Next = observer(({ workbench: { draft, materials } }: MaterialsProps) => {
  const { draftId } = draft.record
  const next = materials.missing[0]
  if (next) return <Footer primary={{ text: t.next(next.material.name), onPress: () => go(routes.material(draftId, next.material.id)) }} />
  return <Footer primary={{ text: t.toReview, onPress: () => replace(routes.review(draftId)) }} />
})

const Materials = observer(({ workbench }: MaterialsProps) => {
  const frame = usePageFrame()
  const [sample, setSample] = useState<PlannedMaterial>()
  const { draft, materials } = workbench
  const { servicePackage } = draft
  const { wallet } = useStores()
  useOnShow(() => { materials.resume(); void wallet.load() })
  const toProvide = materials.materials.filter((planned) => planned.status === 'to-provide')
  return (
    <Page
      {...frame} title={t.title} quiet={servicePackage.tone === 'quiet'} bottom={<Next workbench={workbench} />}
      actions={[{ text: t.help, onPress: () => go(routes.help(servicePackage.id)) }]}
    >
      <Head workbench={workbench} />
      <GoOnWithPhoto workbench={workbench} />
      {toProvide.map((planned) => <MaterialCard key={planned.material.id} workbench={workbench} planned={planned} onSample={setSample} />)}
      <ExemptGroup
        planned={materials.materials.filter((planned) => planned.status !== 'to-provide')} servicePackage={servicePackage}
        onLook={(materialId) => go(routes.material(draft.record.draftId, materialId))}
      />
      <Sheet title={t.sampleTitle} open={sample !== undefined} onClose={() => setSample(undefined)}>
        {sample && <SampleWords material={sample.material} />}
      </Sheet>
    </Page>
  )
})

/** The one material set: each material once, whoever needs it; what is left on top. */
export const MaterialsScreen = ({ draftId }: { draftId?: string }) => (
  <DraftGate draftId={draftId} here={routes.materials(draftId ?? '')} title={t.title}>
    {(workbench) => <Materials workbench={workbench} />}
  </DraftGate>
)
