import Taro from '@tarojs/taro'
import { Canvas, type CanvasTouchEvent } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import type { DrawSurfaceProps } from './draw-surface.types'
import { aria } from './aria'
import { findCanvas } from './find-canvas'
import { createInk, type Ink, type Pen, type Point } from './ink'

const RATIO = 2

const pointOf = (event: CanvasTouchEvent): Point | undefined => {
  const first = event.touches[0]
  return first && { x: first.x, y: first.y }
}

/** Mini-programs: canvas 2d; the picture leaves as a temporary file. */
export const DrawSurface = ({ id, label, className, onReady, onStroke }: DrawSurfaceProps) => {
  const ink = useRef<Ink>()
  const ready = useRef(onReady)
  useEffect(() => {
    findCanvas(id, ({ node, width, height }) => {
      node.width = width * RATIO
      node.height = height * RATIO
      const made = createInk(node.getContext('2d') as unknown as Pen, { width, height }, RATIO)
      ink.current = made
      const take = async () => ({ path: (await Taro.canvasToTempFilePath({ canvas: node, fileType: 'png' })).tempFilePath })
      ready.current({ clear: made.clear, take })
    })
  }, [id])
  const draw = (event: CanvasTouchEvent, step: 'begin' | 'move') => {
    const at = pointOf(event)
    if (at) ink.current?.[step](at)
  }
  const end = () => {
    ink.current?.end()
    onStroke()
  }
  return (
    <Canvas
      type="2d" id={id} canvasId={id} className={className} disableScroll
      onTouchStart={(event) => draw(event, 'begin')} onTouchMove={(event) => draw(event, 'move')} onTouchEnd={end} {...aria({ label })}
    />
  )
}
