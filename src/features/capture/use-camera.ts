import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { OverSurface } from '@/components/native/over-picture.types'
import type { FrameReport } from '@/domain/imaging/frame-report'
import { guideBox, overView, type Size } from '@/domain/imaging/guide'
import type { DocumentKind } from '@/domain/imaging/kinds'
import { CameraStore, type Shot } from '@/stores/camera-store'
import type { CaptureTarget } from '@/stores/capture-target'
import { useStores } from '@/stores/context'
import { handOver, type HandedOver } from '@/stores/hand-over'

export const CAMERA_VIEW = 'camera-view'

/** The sheet over the picture: the frame for the kind, and the paper where the camera sees it. */
const useOverlay = (kind: DocumentKind) => {
  const surface = useRef<OverSurface>()
  const onReady = useCallback((ready: OverSurface) => {
    surface.current = ready
    ready.show({ guide: guideBox(kind, ready.size), good: false })
  }, [kind])
  const onLook = useCallback(({ quad, flaws }: FrameReport, frame: Size) => {
    const glass = surface.current
    glass?.show({ guide: guideBox(kind, glass.size), quad: quad && overView(quad, frame, glass.size), good: flaws.length === 0 })
  }, [kind])
  return { onReady, onLook }
}

/** What became of the last photograph, until the person goes on. */
export type Handing = 'keeping' | Exclude<HandedOver, 'left'>

/** The camera of one screen: begins after everything is kept, rests while other screens lie above, ends with the screen. */
export const useCamera = (target: CaptureTarget, retakeOf: string | undefined) => {
  const { platform, settings } = useStores()
  const overlay = useOverlay(target.paper.documentKind)
  const [handing, setHanding] = useState<Handing>()
  const [kept, setKept] = useState(false)
  const [view, setView] = useState(0)
  const hidden = useRef(false)
  const { documentKind } = target.paper

  const store = useMemo(() => {
    const onShot = ({ file, corners }: Shot): void => {
      setHanding('keeping')
      void handOver(target, file, { from: 'camera', corners, retakeOf }).then((end) => setHanding(end === 'left' ? undefined : end))
    }
    return new CameraStore(platform, { kind: documentKind, automatic: () => settings.settings.autoShutter, onShot, onLook: overlay.onLook }, () => Date.now())
  }, [platform, settings, target, documentKind, retakeOf, overlay.onLook])

  useEffect(() => {
    void target.waitForPhoto().then(() => setKept(true))
    return () => {
      store.close()
      target.stopWaiting()
    }
  }, [store, target])

  const again = (): void => {
    store.prepare()
    setView((count) => count + 1)
  }
  useDidHide(() => {
    hidden.current = true
    store.close()
  })
  // A view that was hidden may stay black: it begins anew.
  useDidShow(() => {
    if (hidden.current && handing === undefined) again()
    hidden.current = false
  })
  return {
    store, handing, view, again,
    /** The draft is kept: the camera may open. */
    mayOpen: kept,
    overlayReady: overlay.onReady,
    viewReady: () => { void store.open(CAMERA_VIEW) },
    /** A camera put away because the page is hidden is no trouble. */
    viewTrouble: (trouble: 'denied' | 'failed') => { if (!hidden.current) store.block(trouble) },
    nextPage: () => {
      setHanding(undefined)
      if (store.phase === 'closed') again()
      else store.goOn()
    }
  }
}

export type CameraControls = ReturnType<typeof useCamera>
