import { View } from '@tarojs/components'
import { Drawing } from '@/components/drawing/drawing'
import { Press } from '@/components/native/press'
import { Heading } from '@/components/native/semantic'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import './home-header.scss'

const words = catalogueText.home

/** 茅山 and the streams at its foot, behind everything. */
export const HomeSky = () => <View className="home-sky"><Drawing name="maoshan" className="home-sky__drawing" /></View>

/** The city's name before its mountain, and the way to the large version. */
export const HomeHeader = ({ onElder }: { onElder(): void }) => (
  <View className="home-header">
    <Heading level={1} className="home-header__name">{commonText.serviceName}</Heading>
    <Press className="home-header__elder" aria={{ label: words.elderLabel }} onPress={onElder}>
      <View className="home-header__pill">{words.elder}</View>
    </Press>
    <View className="home-header__promise">{words.promise}</View>
  </View>
)
