import { useEffect, useRef } from 'react'
import { drawScene } from './over-ink'
import type { OverPictureProps, OverSurface } from './over-picture.types'

const RATIO = 2

/** The canvas follows its place on the page, which words above and below it make smaller or larger. */
const surfaceOn = (canvas: HTMLCanvasElement): OverSurface | undefined => {
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  let drawn = { width: 0, height: 0 }
  const fit = (): typeof drawn => {
    const { clientWidth: width, clientHeight: height } = canvas
    if (width === drawn.width && height === drawn.height) return drawn
    drawn = { width, height }
    canvas.width = width * RATIO
    canvas.height = height * RATIO
    pen.scale(RATIO, RATIO)
    return drawn
  }
  return { get size() { return fit() }, show: (scene) => drawScene(pen, fit(), scene) }
}

/** H5: a canvas that lets touches through; a phone that is turned is told. */
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
