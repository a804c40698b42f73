import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { Point, Quad } from '@/domain/imaging/geometry/quad'
import { kit } from '@/locales/zh-cn/kit'
import { DragHandle } from '../native/drag-handle'
import type { Way } from '../native/drag-handle.types'
import { Picture } from '../native/picture'
import { lineBetween, sidesOf, type Box } from './corner-places'
import { Magnifier } from './magnifier'
import { NudgeButtons } from './nudge-buttons'
import './corner-editor.scss'

interface CornerEditorProps {
  src: string
  /** What the picture shows, for those who do not see it. */
  text: string
  /** Pixels of the screen in which the picture is shown. */
  box: Box
  /** Shares of the picture, 0 to 1; the upper left corner first, then with the clock. */
  corners: Quad
  onMove(at: number, to: Point): void
  /** A corner was let go. */
  onKeep(): void
}

/** Pixels of the screen that one press of an arrow moves a corner. */
const STEP = 3

/** Four corners on a photograph, to be dragged, or moved by arrows on keys and buttons (WCAG 2.5.7). */
export const CornerEditor = ({ src, text, box, corners, onMove, onKeep }: CornerEditorProps) => {
  const [chosen, setChosen] = useState(0)
  const [held, setHeld] = useState<number>()
  // Not state: a finger may move before the screen was drawn again.
  const from = useRef<Point>()
  const nudge = (at: number, step: Way): void => {
    const corner = corners[at] ?? corners[0]
    setChosen(at)
    onMove(at, { x: corner.x + step.x * STEP / box.width, y: corner.y + step.y * STEP / box.height })
    onKeep()
  }
  const letGo = (): void => {
    from.current = undefined
    setHeld(undefined)
    onKeep()
  }
  return (
    <View className="corner-editor">
      <View className="corner-editor__stage" style={{ width: `${box.width}px`, height: `${box.height}px` }}>
        <Picture src={src} text={text} fit="cover" className="corner-editor__picture" />
        {sidesOf(corners).map(([begin, end], at) => {
          const { left, top, length, degrees } = lineBetween(begin, end, box)
          return <View key={at} className="corner-editor__side" style={{ left: `${left}%`, top: `${top}%`, width: `${length}px`, transform: `rotate(${degrees}deg)` }} />
        })}
        {corners.map((corner, at) => (
          <DragHandle
            key={at} label={kit.corners.names[at] ?? ''} chosen={at === chosen} left={corner.x * 100} top={corner.y * 100}
            onStart={() => { from.current = corner; setChosen(at); setHeld(at) }}
            onMove={(way) => { if (from.current) onMove(at, { x: from.current.x + way.x / box.width, y: from.current.y + way.y / box.height }) }}
            onEnd={letGo} onNudge={(step) => nudge(at, step)}
          >
            <View className={at === chosen ? 'corner-editor__dot corner-editor__dot--chosen' : 'corner-editor__dot'} />
          </DragHandle>
        ))}
        {held !== undefined && <Magnifier src={src} box={box} place={corners[held] ?? corners[0]} />}
      </View>
      <NudgeButtons chosen={chosen} onChoose={setChosen} onNudge={(step) => nudge(chosen, step)} />
    </View>
  )
}
