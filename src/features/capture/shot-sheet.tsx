import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { NothingAdded } from '@/components/capture-notices/capture-notices'
import { boxFor, type Box } from '@/components/corner-editor/corner-places'
import { ErrorState } from '@/components/error-state/error-state'
import { Footer } from '@/components/footer/footer'
import { Picture } from '@/components/native/picture'
import { PixelCanvas } from '@/components/native/pixel-canvas'
import { Heading } from '@/components/native/semantic'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Toggle } from '@/components/toggle/toggle'
import { captureText } from '@/locales/zh-cn/capture'
import { shotText as t } from '@/locales/zh-cn/shot'
import { withWholeDays } from '@/shared/whole-days'
import type { CaptureTarget } from '@/stores/capture-target'
import type { SheetDesk } from '@/stores/sheet-desk'
import { useCapture, type Capture } from '@/stores/use-capture'
import { usePageFrame } from '@/stores/use-page-frame'
import { useSheetDesk } from './use-shot-desk'
import { useStageBox } from './use-stage-box'

interface PartProps { desk: SheetDesk, capture: Capture }

const nameOf = ({ task: { sides } }: SheetDesk, place: number | undefined): string => sides[place ?? 0] ?? ''

/** Takes one side again: it is put away first, so that the camera asks for it. */
const takeAgain = ({ desk, capture }: PartProps, place: number) => (): void => {
  void desk.dropSide(place).then((retakeOf) => capture.photograph(retakeOf))
}

/** One side is there: it is shown, and the other is asked for. */
const Taking = observer(({ desk, capture }: PartProps) => {
  const [there] = desk.sides
  const place = there?.made?.side ?? 0
  const src = desk.previews.get(place)
  const missing = nameOf(desk, desk.missing)
  return (
    <>
      <View>
        <Heading level={2} className="shot__title">{t.taking(nameOf(desk, place), missing)}</Heading>
        <View className="shot__note">{t.takingNote}</View>
      </View>
      <NothingAdded why={capture.nothing} />
      <View className="shot__card">{src !== undefined && <Picture src={src} text={nameOf(desk, place)} fit="contain" className="shot__card-picture" />}</View>
      {capture.sources.album && <Button look="secondary" icon="album" text={t.sideFromAlbum(missing)} onPress={() => capture.add('album', there?.retakeOf)} />}
      <Button look="quiet" icon="retake" text={t.sideAgain(nameOf(desk, place))} onPress={takeAgain({ desk, capture }, place)} />
      <Button look="quiet" text={t.bothHere} onPress={() => { void desk.make() }} />
    </>
  )
})

/** The sheet, and what can still be done. */
const Joined = observer(({ desk, capture, room }: PartProps & { room: Box }) => {
  const { sheet, sides, stage } = desk
  if (!sheet) return <Skeleton rows={5} />
  const box = boxFor(sheet, room)
  return (
    <>
      <Notice tone="green" live title={t.joined} />
      <View className={stage === 'making' ? 'shot__sheet shot__sheet--old' : 'shot__sheet'}>
        <View style={{ width: `${box.width}px`, height: `${box.height}px` }}><Picture src={sheet.path} text={t.sheet} /></View>
      </View>
      <View className="shot__tools">
        {sides.map(({ shotId, made }) => (
          <Button key={shotId} small look="secondary" icon="retake" text={t.sideAgain(nameOf(desk, made?.side))} onPress={takeAgain({ desk, capture }, made?.side ?? 0)} />
        ))}
      </View>
      <Toggle id="sheet-mark" label={t.mark} hint={withWholeDays(desk.task.markWords)} on={desk.marked} onToggle={(marked) => { void desk.mark(marked) }} />
    </>
  )
})

const Body = observer(({ desk, capture }: PartProps) => {
  const { elder } = usePageFrame()
  const room = useStageBox(elder)
  switch (desk.stage) {
    case 'taking': return <Taking desk={desk} capture={capture} />
    case 'unmade': return <ErrorState title={t.unmadeSheetTitle} text={t.unmadeSheet} />
    case 'making': case 'sheet': return <Joined desk={desk} capture={capture} room={room} />
  }
})

const Bottom = observer(({ desk, capture, onUse }: PartProps & { onUse(act: () => Promise<boolean>): void }) => {
  const { stage, missing, sides } = desk
  switch (stage) {
    case 'taking': return missing === undefined ? null
      : <Footer primary={{ text: t.takeSide(nameOf(desk, missing)), icon: 'camera', onPress: () => capture.photograph(sides[0]?.retakeOf) }} />
    case 'unmade': return <Footer primary={{ text: t.again, onPress: () => { void desk.make() } }} secondary={{ text: t.apart, onPress: () => onUse(desk.useApart) }} />
    case 'making': case 'sheet': return <Footer primary={{ text: t.useSheet, busy: stage === 'making', onPress: () => onUse(desk.use) }} />
  }
})

/** Both sides of a card become one page: what is there, what is missing, and the sheet. */
export const ShotSheet = observer(({ target, onUsed }: { target: CaptureTarget, onUsed(): void }) => {
  const frame = usePageFrame()
  const desk = useSheetDesk(target)
  const capture = useCapture(target, { stay: true })
  const [full, setFull] = useState(false)
  const use = (act: () => Promise<boolean>): void => {
    setFull(false)
    act().then((used) => { if (used) onUsed() }, () => setFull(true))
  }
  return (
    <Page {...frame} title={t.title} quiet={target.paper.quiet} bottom={<Bottom desk={desk} capture={capture} onUse={use} />}>
      <PixelCanvas />
      {full && <Notice live tone="red" title={captureText.outcomes.failed.title} text={t.notKept} />}
      <Body desk={desk} capture={capture} />
    </Page>
  )
})
