import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Page, type PageProps } from '../../../src/components/page/page'
import type { OverSurface } from '../../../src/components/native/over-picture.types'
import { guideBox, overView } from '../../../src/domain/imaging/guide'
import { Bar } from '../../../src/features/capture/camera-bar'
import { Blocked } from '../../../src/features/capture/camera-blocked'
import { NextPage, Shutter } from '../../../src/features/capture/camera-controls'
import { Stage } from '../../../src/features/capture/camera-stage'
import { hintOf } from '../../../src/features/capture/camera-words'
import '../../../src/features/capture/camera.scss'
import { CAMERA_VIEW } from '../../../src/features/capture/use-camera'
import type { RunningCamera } from '../../../src/platform/camera/types'
import { CameraStore } from '../../../src/stores/camera-store'
import { StoresContext } from '../../../src/stores/context'
import { RootStore } from '../../../src/stores/root-store'
import { memoryPhone } from '../memory-platform'
import { drawPage, QUAD } from '../../unit/imaging/draw-page'

const query = new URLSearchParams(location.search)
const KIND = 'household-register'
const nothing = () => undefined

/** A page on a desk that stands upright, as a film. */
const upright = () => {
  const scene = drawPage({ width: 240, height: 320, quad: [{ x: 52, y: 60 }, { x: 196, y: 54 }, { x: 204, y: 262 }, { x: 40, y: 268 }] })
  const canvas = document.createElement('canvas')
  canvas.width = scene.width
  canvas.height = scene.height
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(scene.data), scene.width, scene.height), 0, 0)
  return { scene, canvas }
}

const film = (): RunningCamera => {
  const { scene, canvas } = upright()
  const video = document.getElementById(CAMERA_VIEW)
  if (video instanceof HTMLVideoElement) {
    video.srcObject = canvas.captureStream()
    void video.play()
  }
  return { watched: true, torch: query.has('torch'), nextFrame: () => Promise.resolve(scene), shoot: () => Promise.resolve(undefined), light: nothing, onLost: nothing, close: nothing }
}

const phone = memoryPhone()
phone.platform.camera = { supported: true, open: () => Promise.resolve({ kind: 'open', camera: film() }), openSettings: () => Promise.resolve() }
const stores = new RootStore({ platform: phone.platform, baseUrl: '' })
stores.settings.change({ elder: query.has('elder'), autoShutter: false })

/** The glass over the film, as the screen's own hook lays it. */
const glass: { surface?: OverSurface } = {}
const store = new CameraStore(phone.platform, {
  kind: KIND, automatic: () => false, onShot: nothing,
  onLook: ({ quad, flaws }, frame) => glass.surface?.show({ guide: guideBox(KIND, glass.surface.size), quad: overView(quad ?? QUAD, frame, glass.surface.size), good: flaws.length === 0 })
}, () => Date.now())

const Room = observer(() => {
  const state = query.get('state') ?? 'looking'
  const camera = {
    store, handing: undefined, view: 0, again: nothing, mayOpen: true, nextPage: nothing,
    overlayReady: (surface: OverSurface) => { glass.surface = surface },
    viewTrouble: nothing,
    viewReady: () => { void store.open(CAMERA_VIEW) }
  }
  return (
    <View className="camera">
      <Bar title="父母户口簿 · 第 2 页" onClose={nothing} />
      {state === 'blocked'
        ? <Blocked trouble="denied" sources={{ camera: true, album: true, file: true }} onAgain={nothing} onAdd={nothing} />
        : <Stage camera={camera} hint={hintOf(store, true, '妈妈的常住人口登记卡', false)} />}
      {state === 'kept' && <NextPage kept="第 1 页 首页拍好了" next="拍第 2 页 妈妈的常住人口登记卡" onNext={nothing} onDone={nothing} />}
      {state === 'looking' && <Shutter store={store} onAlbum={nothing} />}
    </View>
  )
})

/** The camera over a drawn page: `?part=camera&state=looking|kept|blocked&torch`. */
export const CameraGallery = ({ frame }: { frame: Omit<PageProps, 'children'> }) => {
  const [made] = useState(stores)
  return <StoresContext.Provider value={made}><Page {...frame} dark bare onBack={undefined}><Room /></Page></StoresContext.Provider>
}
