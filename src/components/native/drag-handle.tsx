import { View, type BaseEventOrig } from '@tarojs/components'
import { useRef } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import type { DragHandleProps, Way } from './drag-handle.types'
import './drag-handle.scss'

type Event = BaseEventOrig & { touches?: readonly { clientX: number, clientY: number }[] }

const placeOf = ({ touches = [] }: Event): Way | undefined => {
  const first = touches[0]
  return first && { x: first.clientX, y: first.clientY }
}

/** Mini-programs: a view that takes the touches; the page behind is held still. */
export const DragHandle = ({ label, chosen, className, left, top, onStart, onMove, onEnd, children }: DragHandleProps) => {
  const from = useRef<Way>()
  const start = (event: Event): void => {
    from.current = placeOf(event)
    onStart()
  }
  const move = (event: Event): void => {
    const now = placeOf(event)
    if (now && from.current) onMove({ x: now.x - from.current.x, y: now.y - from.current.y })
  }
  return (
    <View
      className={classNames('drag-handle', className)} style={{ left: `${left}%`, top: `${top}%` }} catchMove
      onTouchStart={start} onTouchMove={move} onTouchEnd={onEnd} onTouchCancel={onEnd} {...aria({ role: 'button', label, checked: chosen || undefined })}
    >
      {children}
    </View>
  )
}
