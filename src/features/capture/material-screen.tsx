import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { NothingAdded, PhotoAwaited, PhotosUnconfirmed } from '@/components/capture-notices/capture-notices'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Footer } from '@/components/footer/footer'
import { Heading } from '@/components/native/semantic'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { SectionTitle } from '@/components/section-title/section-title'
import { Tag } from '@/components/tag/tag'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { captureText as t } from '@/locales/zh-cn/capture'
import { walletText } from '@/locales/zh-cn/wallet'
import { backTo, go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { CaptureTarget } from '@/stores/capture-target'
import { useAwaited, useCapture, useSources } from '@/stores/use-capture'
import { useOnShow } from '@/stores/use-on-show'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Workbench } from '@/stores/workbench'
import { CertificateCard, CertificateNotes } from './certificate-card'
import { DraftGate } from './draft-gate'
import { departmentsOf, exemptFrom, faceOf, whyOf } from './material-words'
import { CommitmentWay, LaterWay } from './material-ways'
import { PageList } from './page-list'
import { SampleWords } from './sample-words'
import { AgreeToShare } from './sharing-consent'
import { WalletKeep } from './wallet-keep'
import { FromWallet, WalletOffer } from './wallet-offer'
import './capture.scss'
import './reuse.scss'

interface MaterialProps { workbench: Workbench, planned: PlannedMaterial, returnTo?: string }

const About = observer(({ workbench: { draft, materials }, planned }: MaterialProps) => {
  const face = faceOf(materials.stateOf(planned), planned)
  const why = whyOf(planned, draft.servicePackage)
  return (
    <View>
      <View className="material-card__head">
        <Heading level={2} className="material-card__name material-card__name--title">{planned.material.name}</Heading>
        <Tag tone={face.tone} icon={face.icon} text={face.text} />
      </View>
      <View className="material-card__line">{t.neededBy(departmentsOf(planned, draft.servicePackage))}</View>
      {why !== '' && <View className="material-card__line">{`${t.why}${why}`}</View>}
    </View>
  )
})

const Sample = ({ planned: { material } }: Pick<MaterialProps, 'planned'>) => (
  <Card tone="sunken">
    <SectionTitle text={t.sampleTitle} aside={t.pageRange(material.pages.min, material.pages.max)} />
    <SampleWords material={material} />
  </Card>
)

/** The one primary button: take the photo, commit, or go back once there is enough. */
const Bottom = observer(({ workbench: { draft, materials }, planned, target, returnTo, onCamera }: MaterialProps & { target: CaptureTarget, onCamera(): void }) => {
  const { material, ways } = planned
  const sources = useSources(target.paper)
  const { draftId } = draft.record
  const count = materials.pagesOf(material.id).length
  const missing = materials.stateOf(planned) === 'missing'
  const review = returnTo === 'review'
  const done = { text: review ? t.doneToReview : t.done, onPress: () => backTo(review ? routes.review(draftId) : routes.materials(draftId)) }
  const camera = { text: count > 0 ? t.cameraMore : t.camera, icon: 'camera' as const, onPress: onCamera }
  const room = sources.camera && count < material.pages.max
  const { wallet } = useStores()
  const [offer] = count === 0 ? wallet.offers(material).usable : []
  if (missing && offer) {
    const use = { text: walletText.useNewest, icon: 'check' as const, busy: wallet.busy.has(offer.entryId), onPress: () => { void wallet.use(materials, material.id, offer) } }
    return <Footer primary={use} secondary={room ? { ...camera, text: walletText.retake } : done} />
  }
  if (missing && room) return <Footer primary={camera} secondary={done} />
  if (missing && ways.every((way) => way === 'commitment')) {
    return <Footer primary={{ text: t.commit, icon: 'sign', onPress: () => materials.chooseWay(material.id, 'commitment') }} secondary={done} />
  }
  return <Footer primary={done} secondary={room ? camera : undefined} />
})

/** The app was closed while the camera was open for this material: go on there. */
const GoOn = observer(({ target, onCamera }: { target: CaptureTarget, onCamera(): void }) => (
  useAwaited(target) ? <PhotoAwaited name={target.paper.name} onGoOn={onCamera} /> : null
))

const ToProvide = observer((props: MaterialProps & { target: CaptureTarget }) => {
  const { workbench: { draft, materials }, planned, target } = props
  const { material } = planned
  const frame = usePageFrame()
  const { sources, nothing, add, photograph, another } = useCapture(target)
  const { wallet } = useStores()
  const room = target.pages.length < material.pages.max
  useOnShow(() => { void wallet.load().then(() => wallet.refreshPreviews(materials, material.id)) })
  return (
    <Page
      {...frame} title={t.title} quiet={draft.servicePackage.tone === 'quiet'} bottom={<Bottom {...props} onCamera={() => photograph()} />}
      actions={[{ text: t.help, onPress: () => go(routes.help(draft.servicePackage.id)) }]}
    >
      <About {...props} />
      <GoOn target={target} onCamera={() => photograph()} />
      <NothingAdded why={nothing} />
      <CertificateNotes {...props} />
      <AgreeToShare {...props} />
      <WalletOffer materials={materials} material={material} />
      {target.unconfirmed > 0 && <PhotosUnconfirmed name={material.name} count={target.unconfirmed} otherSide={target.otherSide} onGoOn={() => go(routes.shot(target.place))} />}
      <PageList materials={materials} material={material} onAnother={another} />
      <FromWallet materials={materials} material={material} />
      <WalletKeep materials={materials} material={material} />
      {!room && <View className="material-card__line">{t.full(target.pages.length)}</View>}
      {room && (sources.album || sources.file) && (
        <View className="ways__others">
          {sources.album && <Button look="secondary" icon="album" text={t.album} onPress={() => add('album')} />}
          {sources.file && <Button look="secondary" icon="file" text={t.file} onPress={() => add('file')} />}
        </View>
      )}
      <Sample planned={planned} />
      <CommitmentWay materials={materials} planned={planned} />
      <LaterWay materials={materials} planned={planned} />
    </Page>
  )
})

const Exempt = (props: MaterialProps) => {
  const frame = usePageFrame()
  const { workbench: { draft }, planned } = props
  return (
    <Page {...frame} title={t.title} bottom={<Footer primary={{ text: t.done, onPress: () => backTo(routes.materials(draft.record.draftId)) }} />}>
      <About {...props} />
      <Notice tone="green" title={t.exemptHere} text={exemptFrom(planned, draft.servicePackage)} />
      <CertificateCard {...props} />
    </Page>
  )
}

const Material = observer(({ workbench, materialId, returnTo }: Omit<MaterialProps, 'planned'> & { materialId: string }) => {
  const frame = usePageFrame()
  const { catalogue } = useStores()
  useOnShow(() => {
    void catalogue.loadCalendar()
    workbench.materials.resume()
  })
  const planned = workbench.materials.planned(materialId)
  const target = workbench.materials.target(materialId)
  if (planned?.status === 'to-provide' && target) return <ToProvide workbench={workbench} planned={planned} target={target} returnTo={returnTo} />
  if (planned) return <Exempt workbench={workbench} planned={planned} />
  return (
    <Page {...frame} title={t.title}>
      <EmptyState icon="file" title={t.unknownTitle} text={t.unknown} action={{ text: t.seeMaterials, onPress: () => replace(routes.materials(workbench.draft.record.draftId)) }} />
    </Page>
  )
})

/** One material: what a good one looks like, its pages, and every way the rules allow. */
export const MaterialScreen = ({ draftId = '', materialId = '', returnTo }: { draftId?: string, materialId?: string, returnTo?: string }) => (
  <DraftGate draftId={draftId} here={routes.material(draftId, materialId, returnTo === 'review' ? 'review' : undefined)} title={t.title}>
    {(workbench) => <Material workbench={workbench} materialId={materialId} returnTo={returnTo} />}
  </DraftGate>
)
