import { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'

/** Whether this page is the one on top. */
const useShown = (): boolean => {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  return shown
}

/**
 * Reads something from the stores while this page is on top, and keeps the last of it below
 * another page: what is typed there then costs nothing here. Call it inside an observer.
 */
export const useWhileShown = <T>(read: () => T): T => {
  const shown = useShown()
  const last = useRef<{ value: T } | undefined>(undefined)
  if (shown || !last.current) last.current = { value: read() }
  return last.current.value
}
