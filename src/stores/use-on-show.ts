import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/**
 * Runs when a part of a screen appears and again whenever its page comes back on top. The page's own
 * event alone is not enough: what is drawn after something was loaded appears after it.
 */
export const useOnShow = (run: () => void): void => {
  const latest = useRef(run)
  useEffect(() => { latest.current = run })
  useEffect(() => { latest.current() }, [])
  useDidShow(() => { latest.current() })
}
