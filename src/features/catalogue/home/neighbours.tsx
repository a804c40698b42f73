import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import './neighbours.scss'

const words = catalogueText.home

const Neighbour = ({ name, hint, url }: { name: string, hint: string, url: string }) => (
  <Card className="neighbours__card" onPress={() => go(url)}>
    <View className="neighbours__name">{name}</View>
    <View className="neighbours__hint">{hint}</View>
  </Card>
)

/** The two ways to a human being. */
export const Neighbours = () => (
  <View className="neighbours">
    <Neighbour name={words.halls} hint={words.hallsHint} url={routes.hall()} />
    <Neighbour name={commonText.hotline} hint={words.hotlineHint} url={routes.help()} />
  </View>
)
