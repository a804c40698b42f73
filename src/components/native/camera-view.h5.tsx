import { useEffect, useRef } from 'react'
import type { CameraViewProps } from './camera-view.types'

/** H5: a silent film in the page; iPhones play it there only with `playsinline`. */
export const CameraView = ({ id, label, className, onReady }: CameraViewProps) => {
  const ready = useRef(onReady)
  useEffect(() => { ready.current() }, [])
  return <video id={id} className={className} aria-label={label} role="img" muted playsInline autoPlay />
}
