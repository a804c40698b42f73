import type { Canvas as CanvasNode } from '@tarojs/taro'
import { Canvas } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { aria } from './aria'
import { findCanvas } from './find-canvas'
import { drawScene, type OverPen } from './over-ink'
import type { OverPictureProps, OverSurface } from './over-picture.types'

const RATIO = 2

const surfaceOn = (node: CanvasNode, size: OverSurface['size']): OverSurface => {
  node.width = size.width * RATIO
  node.height = size.height * RATIO
  const pen = node.getContext('2d') as unknown as OverPen
  pen.scale(RATIO, RATIO)
  return { size, show: (scene) => drawScene(pen, size, scene) }
}

/** Mini-programs: a 2d canvas of the page's own layer. What is drawn on it never travels through setData. */
export const OverPicture = ({ id, className, onReady }: OverPictureProps) => {
  const ready = useRef(onReady)
  ready.current = onReady
  useEffect(() => {
    findCanvas(id, ({ node, width, height }) => ready.current(surfaceOn(node, { width, height })))
  }, [id])
  return <Canvas type="2d" id={id} canvasId={id} className={className} {...aria({ hidden: true })} />
}
