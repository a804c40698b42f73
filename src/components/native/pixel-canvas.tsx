import { Canvas } from '@tarojs/components'
import { PIXEL_CANVAS } from '@/shared/pixel-canvas'
import './pixel-canvas.scss'

/** Mini-programs: the canvas on which photographs are decoded and written, out of sight; there is none without an element. */
export const PixelCanvas = () => <Canvas type="2d" id={PIXEL_CANVAS} canvasId={PIXEL_CANVAS} className="pixel-canvas" />
