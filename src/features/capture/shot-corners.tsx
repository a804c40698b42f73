import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { CornerEditor } from '@/components/corner-editor/corner-editor'
import { boxFor, type Box } from '@/components/corner-editor/corner-places'
import { Heading } from '@/components/native/semantic'
import { Skeleton } from '@/components/skeleton/skeleton'
import { shotText as t } from '@/locales/zh-cn/shot'
import type { ShotDesk } from '@/stores/shot-desk'

/** The photograph with its four corners. */
export const ShotCorners = observer(({ desk, room }: { desk: ShotDesk, room: Box }) => {
  const { bench, corners, shot } = desk
  if (!bench) return null
  const unsure = !desk.found && shot?.corners === undefined
  return (
    <>
      <View>
        <Heading level={2} className="shot__title">{unsure ? t.notFoundTitle : t.cornersTitle}</Heading>
        <View className="shot__note">{unsure ? t.notFound : t.cornersNote}</View>
      </View>
      <View className="shot__corners">
        {desk.photo === undefined
          ? <Skeleton rows={4} />
          : <CornerEditor src={desk.photo} text={t.photo} box={boxFor(bench, room)} corners={corners} onMove={desk.moveCorner} onKeep={desk.keepCorners} />}
      </View>
      <Button look="quiet" text={t.whole} onPress={desk.takeWhole} />
    </>
  )
})
