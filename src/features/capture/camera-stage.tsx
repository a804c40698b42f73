import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Icon } from '@/components/icon/icon'
import { aria } from '@/components/native/aria'
import { CameraView } from '@/components/native/camera-view'
import { OverPicture } from '@/components/native/over-picture'
import { cameraText as t } from '@/locales/zh-cn/camera'
import type { CameraStore } from '@/stores/camera-store'
import { CAMERA_VIEW, type CameraControls } from './use-camera'

const SIGNS = ['corners', 'sharp', 'light'] as const

/** What is already right, one by one: an icon and a word each. */
const Signs = observer(({ store }: { store: CameraStore }) => {
  const { signs } = store
  if (!signs || store.phase !== 'looking') return null
  return (
    <View className="camera__signs">
      {SIGNS.map((name) => (
        <View key={name} className={signs[name] ? 'camera__sign' : 'camera__sign camera__sign--bad'}>
          <Icon name={signs[name] ? 'check' : 'warning'} size="small" />
          <View className="camera__sign-words">{t.sign(name, signs[name])}</View>
        </View>
      ))}
    </View>
  )
})

/** The picture, the frame over it, the one line what to do, and what is already right. */
export const Stage = observer(({ camera, hint }: { camera: CameraControls, hint: string }) => {
  const { store, view, mayOpen, viewReady, overlayReady } = camera
  return (
    <View className="camera__stage">
      {mayOpen && (
        <CameraView key={view} id={CAMERA_VIEW} label={t.picture} className="camera__view" torch={store.torch.on} onReady={viewReady} onTrouble={camera.viewTrouble} />
      )}
      <OverPicture id="camera-over" className="camera__over" onReady={overlayReady} />
      <View className="camera__hint" {...aria({ role: 'status', live: 'polite' })}>{hint}</View>
      <View className="camera__below"><Signs store={store} /></View>
    </View>
  )
})
