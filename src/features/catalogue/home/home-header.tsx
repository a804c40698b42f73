import { View } from '@tarojs/components'
import { Drawing } from '@/components/drawing/drawing'
import { Press } from '@/components/native/press'
import { Heading } from '@/components/native/semantic'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import './home-header.scss'

const words = catalogueText.home

/** The city's name before its mountain, and the way to the large version. */
export const HomeHeader = ({ onElder }: { onElder(): void }) => (
  <>
    <View className="home-sky"><Drawing name="maoshan" className="home-sky__drawing" /></View>
    <View className="home-header">
      <View className="home-header__words">
        <Heading level={1} className="home-header__name">{commonText.serviceName}</Heading>
        <View className="home-header__promise">{words.promise}</View>
      </View>
      <Press className="home-header__elder" aria={{ label: words.elderLabel }} onPress={onElder}>
        <View className="home-header__pill">{words.elder}</View>
      </Press>
    </View>
  </>
)
