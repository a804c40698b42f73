import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { boxFor, type Box } from '@/components/corner-editor/corner-places'
import { Picture } from '@/components/native/picture'
import { Segments } from '@/components/segments/segments'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Toggle } from '@/components/toggle/toggle'
import type { PageLook } from '@/domain/imaging/photo/photo-jobs'
import { shotText as t } from '@/locales/zh-cn/shot'
import { withWholeDays } from '@/shared/whole-days'
import type { ShotDesk } from '@/stores/shot-desk'
import { ShotVerdict } from './shot-verdict'

const LOOKS: readonly PageLook[] = ['as-is', 'clear', 'grey']

/** The page itself; while a new one is made the one before stays, paler. */
const Sheet = observer(({ desk, room }: { desk: ShotDesk, room: Box }) => {
  const { page, stage } = desk
  if (!page) return <Skeleton rows={4} />
  const box = boxFor(page, room)
  return (
    <View className={stage === 'making' ? 'shot__sheet shot__sheet--old' : 'shot__sheet'}>
      <View style={{ width: `${box.width}px`, height: `${box.height}px` }}><Picture src={page.path} text={t.page} /></View>
    </View>
  )
})

/** What can still be done to the page. */
const Finishing = observer(({ desk }: { desk: ShotDesk }) => {
  const { shot } = desk
  if (!shot) return null
  return (
    <>
      <Segments
        id="shot-look" label={t.lookLabel} chosen={shot.look} choices={LOOKS.map((id) => ({ id, text: t.looks[id] }))}
        onChoose={(look) => { void desk.choose({ look }) }}
      />
      <View className="shot__tools">
        <Button small look="secondary" icon="rotate" text={t.turn} label={t.turnLabel} onPress={() => { void desk.choose({ quarters: (shot.quarters + 1) % 4 }) }} />
        <Button small look="secondary" icon="edit" text={t.editCorners} onPress={desk.editCorners} />
      </View>
      {desk.task.side === undefined && (
        <Toggle id="shot-mark" label={t.mark} hint={withWholeDays(desk.task.markWords)} on={desk.marked} onToggle={(marked) => { void desk.choose({ marked }) }} />
      )}
    </>
  )
})

/** The straightened page, what the phone thinks of it, and what can still be done. */
export const ShotPage = observer(({ desk, room }: { desk: ShotDesk, room: Box }) => (
  <>
    {desk.page && <ShotVerdict desk={desk} />}
    <Sheet desk={desk} room={room} />
    <Finishing desk={desk} />
  </>
))
