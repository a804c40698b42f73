import { useEffect, useRef } from 'react'
import type { DrawSurfaceProps } from './draw-surface.types'
import { createInk, type Ink, type Point } from './ink'

const RATIO = 2

const placeIn = (canvas: HTMLCanvasElement, at: { clientX: number, clientY: number }): Point => {
  const box = canvas.getBoundingClientRect()
  return { x: at.clientX - box.left, y: at.clientY - box.top }
}

/** Touch and mouse by hand: iOS 12 knows no pointer events, and only a listener that is not passive can hold the page still. */
const follow = (canvas: HTMLCanvasElement, ink: Ink, onStroke: () => void): (() => void) => {
  let drawing = false
  const begin = (at: Point) => {
    drawing = true
    ink.begin(at)
  }
  const end = () => {
    if (drawing) onStroke()
    drawing = false
    ink.end()
  }
  const touch = (act: (at: Point) => void) => (event: TouchEvent) => {
    event.preventDefault()
    const first = event.touches[0]
    if (first) act(placeIn(canvas, first))
  }
  const starts = touch(begin)
  const moves = touch((at) => ink.move(at))
  const presses = (event: MouseEvent) => begin(placeIn(canvas, event))
  const drags = (event: MouseEvent) => { if (drawing) ink.move(placeIn(canvas, event)) }
  canvas.addEventListener('touchstart', starts, { passive: false })
  canvas.addEventListener('touchmove', moves, { passive: false })
  canvas.addEventListener('touchend', end)
  canvas.addEventListener('mousedown', presses)
  window.addEventListener('mousemove', drags)
  window.addEventListener('mouseup', end)
  return () => {
    window.removeEventListener('mousemove', drags)
    window.removeEventListener('mouseup', end)
  }
}

/** H5: a canvas element; the picture leaves as a data URL. */
export const DrawSurface = ({ id, label, className, onReady, onStroke }: DrawSurfaceProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const tell = useRef({ onReady, onStroke })
  tell.current = { onReady, onStroke }
  useEffect(() => {
    const element = canvas.current
    const pen = element?.getContext('2d')
    if (!element || !pen) return undefined
    const size = { width: element.clientWidth, height: element.clientHeight }
    element.width = size.width * RATIO
    element.height = size.height * RATIO
    const ink = createInk(pen, size, RATIO)
    tell.current.onReady({ clear: ink.clear, take: () => Promise.resolve({ dataUrl: element.toDataURL('image/png') }) })
    return follow(element, ink, () => tell.current.onStroke())
  }, [])
  return <canvas ref={canvas} id={id} role="img" aria-label={label} className={className} />
}
