import { useEffect, useRef } from 'react'
import { drawScene } from './over-ink'
import type { OverPictureProps, OverSurface } from './over-picture.types'

const RATIO = 2

const surfaceOn = (canvas: HTMLCanvasElement): OverSurface | undefined => {
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  const size = { width: canvas.clientWidth, height: canvas.clientHeight }
  canvas.width = size.width * RATIO
  canvas.height = size.height * RATIO
  pen.scale(RATIO, RATIO)
  return { size, show: (scene) => drawScene(pen, size, scene) }
}

/** H5: a canvas that lets touches through; a phone that is turned gives it another size. */
export const OverPicture = ({ id, className, onReady }: OverPictureProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const ready = useRef(onReady)
  ready.current = onReady
  useEffect(() => {
    const prepare = (): void => {
      const surface = canvas.current && surfaceOn(canvas.current)
      if (surface) ready.current(surface)
    }
    prepare()
    window.addEventListener('resize', prepare)
    return () => window.removeEventListener('resize', prepare)
  }, [])
  return <canvas ref={canvas} id={id} className={className} aria-hidden="true" />
}
