import { View } from '@tarojs/components'
import { Icon } from '@/components/icon/icon'
import { Press } from '@/components/native/press'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useScan } from './use-scan'
import './search-box.scss'

const words = catalogueText.home

/** Leads to the search, and scans where the end can. */
export const SearchBox = () => {
  const scanning = useScan()
  return (
    <View>
      <View className="search-box">
        <Press className="search-box__search" onPress={() => go(routes.search())}>
          <Icon name="search" className="search-box__icon" />
          <View className="search-box__hint">{words.searchHint}</View>
        </Press>
        {scanning.supported && (
          <Press className="search-box__scan" aria={{ label: words.scan }} onPress={scanning.scan}><Icon name="scan" size="large" /></Press>
        )}
      </View>
      {scanning.message !== undefined && <View className="search-box__message">{scanning.message}</View>}
    </View>
  )
}
