import { View } from '@tarojs/components'
import type { Point } from '@/domain/imaging/geometry/quad'
import { classNames } from '../native/class-names'
import { Picture } from '../native/picture'
import type { Box } from './corner-places'

const ZOOM = 2.5
/** Half of its side in pixels; the sheet draws it twice as large. */
const HALF = 56

/** What lies under the finger, larger, in the upper corner that the finger is not in. */
export const Magnifier = ({ src, box, place }: { src: string, box: Box, place: Point }) => {
  const besideIt = place.x < 0.5 && place.y < 0.5
  const style = {
    width: `${box.width * ZOOM}px`, height: `${box.height * ZOOM}px`,
    left: `${HALF - place.x * box.width * ZOOM}px`, top: `${HALF - place.y * box.height * ZOOM}px`
  }
  return (
    <View className={classNames('magnifier', besideIt && 'magnifier--right')}>
      <View className="magnifier__picture" style={style}><Picture src={src} text="" fit="cover" /></View>
      <View className="magnifier__across" />
      <View className="magnifier__down" />
    </View>
  )
}
