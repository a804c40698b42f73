/** The few drawing calls that browsers and both mini-programs share. */
export interface Pen {
  lineWidth: number
  lineCap: CanvasLine
  lineJoin: CanvasJoin
  strokeStyle: unknown
  fillStyle: unknown
  scale(x: number, y: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void
  lineTo(x: number, y: number): void
  stroke(): void
  fillRect(x: number, y: number, width: number, height: number): void
}
type CanvasLine = 'butt' | 'round' | 'square'
type CanvasJoin = 'bevel' | 'miter' | 'round'

export interface Point { x: number, y: number }

export interface Ink {
  begin(at: Point): void
  move(to: Point): void
  end(): void
  clear(): void
}

/** A signature is a document: black on white whatever the theme. */
const INK = '#10151c'
const PAPER = '#ffffff'
const WIDTH = 3

/** Draws a finger's way as a smooth line; `ratio` is how many dots a pixel has. */
export const createInk = (pen: Pen, size: { width: number, height: number }, ratio: number): Ink => {
  let last: Point | undefined
  const clear = () => {
    last = undefined
    pen.fillStyle = PAPER
    pen.fillRect(0, 0, size.width, size.height)
  }
  pen.scale(ratio, ratio)
  clear()
  return {
    clear,
    begin: (at) => {
      pen.lineWidth = WIDTH
      pen.lineCap = 'round'
      pen.lineJoin = 'round'
      pen.strokeStyle = INK
      pen.beginPath()
      pen.moveTo(at.x, at.y)
      pen.lineTo(at.x + 0.1, at.y)
      pen.stroke()
      last = at
    },
    move: (to) => {
      if (!last) return
      const middle = { x: (last.x + to.x) / 2, y: (last.y + to.y) / 2 }
      pen.beginPath()
      pen.moveTo(last.x, last.y)
      pen.quadraticCurveTo(middle.x, middle.y, to.x, to.y)
      pen.stroke()
      last = to
    },
    end: () => { last = undefined }
  }
}
