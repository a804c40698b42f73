import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-name'
import { Press } from '@/components/native/press'
import { Toggle } from '@/components/toggle/toggle'
import { cameraText as t } from '@/locales/zh-cn/camera'
import { useStores } from '@/stores/context'
import type { CameraStore } from '@/stores/camera-store'

const SideButton = ({ icon, text, on, onPress }: { icon: IconName, text: string, on?: boolean, onPress(): void }) => (
  <Press className={on ? 'camera__side camera__side--on' : 'camera__side'} onPress={onPress}>
    <Icon name={icon} />
    <View className="camera__side-words">{text}</View>
  </Press>
)

const Torch = observer(({ store }: { store: CameraStore }) => {
  const { offered, on } = store.torch
  return offered ? <SideButton icon="torch" text={on ? t.torchOff : t.torch} on={on} onPress={store.switchTorch} /> : <View />
})

const Automatic = observer(() => {
  const { settings } = useStores()
  const on = settings.settings.autoShutter
  return <Toggle id="camera-automatic" label={t.automatic} on={on} onToggle={(autoShutter) => settings.change({ autoShutter })} />
})

interface ShutterProps { store: CameraStore, onAlbum?(): void }

/** Album, the large shutter, the light; above them whether it releases by itself. */
export const Shutter = observer(({ store, onAlbum }: ShutterProps) => {
  const ready = store.phase === 'looking'
  // It stands there from the beginning: what comes later would push the picture about under what is drawn over it.
  const mayWatch = store.watched || !ready
  return (
    <View className="camera__controls">
      {mayWatch && <Automatic />}
      <View className="camera__row">
        {onAlbum ? <SideButton icon="album" text={t.album} onPress={onAlbum} /> : <View />}
        <Press
          className={ready ? 'camera__shutter' : 'camera__shutter camera__shutter--waiting'} disabled={!ready} aria={{ label: t.shutter }}
          onPress={() => { void store.shoot() }}
        >
          <View className="camera__shutter-dot" />
        </Press>
        <Torch store={store} />
      </View>
    </View>
  )
})

interface NextPageProps { kept: string, next: string, onNext(): void, onDone(): void }

/** One page is kept and there may be more: the next one, or enough. */
export const NextPage = ({ kept, next, onNext, onDone }: NextPageProps) => (
  <View className="camera__controls">
    <View className="camera__kept">
      <Icon name="check-circle" className="camera__kept-icon" />
      <View>{kept}</View>
    </View>
    <Button icon="camera" text={next} onPress={onNext} />
    <Button look="secondary" text={t.done} onPress={onDone} />
  </View>
)
