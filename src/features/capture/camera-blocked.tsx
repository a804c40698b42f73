import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { cameraText as t } from '@/locales/zh-cn/camera'
import { useStores } from '@/stores/context'
import type { CameraStore } from '@/stores/camera-store'
import type { PageSource } from '@/stores/use-capture'

interface BlockedProps {
  trouble: NonNullable<CameraStore['trouble']>
  sources: Record<PageSource, boolean>
  onAgain(): void
  onAdd(from: PageSource): void
}

/** No picture: why, and every other way there is. */
export const Blocked = ({ trouble, sources, onAgain, onAdd }: BlockedProps) => {
  const { camera } = useStores().platform
  const { openSettings } = camera
  return (
    <View className="camera__blocked">
      <Notice tone="amber" live icon="camera" {...t.troubles[trouble]} />
      {sources.camera && <Button icon="camera" text={t.systemCamera} onPress={() => onAdd('camera')} />}
      {sources.album && <Button look="secondary" icon="album" text={t.fromAlbum} onPress={() => onAdd('album')} />}
      {sources.file && <Button look="secondary" icon="file" text={t.fromFile} onPress={() => onAdd('file')} />}
      {trouble === 'denied' && openSettings && <Button look="quiet" icon="lock" text={t.settings} onPress={() => { void openSettings().then(onAgain) }} />}
      <Button look="quiet" icon="refresh" text={t.again} onPress={onAgain} />
    </View>
  )
}
