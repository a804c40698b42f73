import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Picture } from '../native/picture'
import './page-strip.scss'

interface PageStripProps {
  /** A page without an address is no picture: a PDF. */
  pages: readonly { id: string, src?: string, text: string }[]
}

/** Pages side by side, small, only to be looked at. */
export const PageStrip = ({ pages }: PageStripProps) => (
  <View className="page-strip">
    {pages.map(({ id, src, text }) => (
      <View key={id} className="page-strip__page">
        {src === undefined ? <View className="page-strip__file"><Icon name="file" size="huge" />{text}</View> : <Picture src={src} text={text} fit="cover" />}
      </View>
    ))}
  </View>
)
