import type { Size } from '@/domain/imaging/guide'
import type { OverScene } from './over-picture.types'

/** The few drawing calls that browsers and both mini-programs share. */
export interface OverPen {
  lineWidth: number
  globalAlpha: number
  strokeStyle: unknown
  fillStyle: unknown
  scale(x: number, y: number): void
  clearRect(x: number, y: number, width: number, height: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
  closePath(): void
  stroke(): void
  fill(): void
}

/** The camera's tokens of the palette, which a canvas cannot read: `--color-on-camera`, `--color-camera-frame`, `--color-camera-hint`. */
export const OVER_COLOURS = { guide: '#ffffff', good: '#2ecc8f', hint: '#ffd27a' } as const

const LINE = 3
const DOT = 7
const FULL_TURN = Math.PI * 2
/** Length of the arms of the frame's corners, as a share of its shorter side. */
const ARM = 0.14

const drawGuide = (pen: OverPen, { guide }: OverScene): void => {
  if (!guide) return
  const arm = Math.min(guide.width, guide.height) * ARM
  const [left, top, right, bottom] = [guide.left, guide.top, guide.left + guide.width, guide.top + guide.height]
  pen.strokeStyle = OVER_COLOURS.guide
  pen.lineWidth = LINE
  pen.beginPath()
  for (const [x, y, across, down] of [[left, top, arm, arm], [right, top, -arm, arm], [right, bottom, -arm, -arm], [left, bottom, arm, -arm]] as const) {
    pen.moveTo(x + across, y)
    pen.lineTo(x, y)
    pen.lineTo(x, y + down)
  }
  pen.stroke()
}

const drawQuad = (pen: OverPen, { quad, good }: OverScene): void => {
  if (!quad) return
  const colour = good ? OVER_COLOURS.good : OVER_COLOURS.hint
  pen.strokeStyle = colour
  pen.fillStyle = colour
  pen.lineWidth = LINE
  pen.beginPath()
  quad.forEach(({ x, y }, at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  pen.closePath()
  pen.stroke()
  pen.globalAlpha = 0.16
  pen.fill()
  pen.globalAlpha = 1
  for (const { x, y } of quad) {
    pen.beginPath()
    pen.arc(x, y, DOT, 0, FULL_TURN)
    pen.fill()
  }
}

/** Draws the frame, and over it the paper that was found with its four corners. */
export const drawScene = (pen: OverPen, { width, height }: Size, scene: OverScene): void => {
  pen.clearRect(0, 0, width, height)
  drawGuide(pen, scene)
  drawQuad(pen, scene)
}
