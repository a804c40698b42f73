import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Box } from '@/components/corner-editor/corner-places'

/** Page margin of either mode, twice, and the widest column; see src/styles/sizes.scss. */
const MARGINS = { normal: 32, elder: 40 } as const
const COLUMN = 720
/** Share of the window's height that a picture may take, so that the words and buttons stay in view. */
const HEIGHT = 0.46
const LEAST_HEIGHT = 200

const windowBox = (elder: boolean): Box => {
  const { windowWidth, windowHeight } = Taro.getSystemInfoSync()
  return { width: Math.min(windowWidth, COLUMN) - MARGINS[elder ? 'elder' : 'normal'], height: Math.max(LEAST_HEIGHT, windowHeight * HEIGHT) }
}

/** The room a picture has on this screen, in pixels; it follows the window when the phone is turned. */
export const useStageBox = (elder: boolean): Box => {
  const [, setTurns] = useState(0)
  useEffect(() => {
    const turned = (): void => setTurns((turns) => turns + 1)
    Taro.onWindowResize?.(turned)
    return () => Taro.offWindowResize?.(turned)
  }, [])
  return windowBox(elder)
}
