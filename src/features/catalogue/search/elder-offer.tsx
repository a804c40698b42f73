import { observer } from 'mobx-react-lite'
import { Notice } from '@/components/notice/notice'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { useStores } from '@/stores/context'

const words = catalogueText.search

/** Somebody looked for the large version by one of its names. */
export const ElderOffer = observer(() => {
  const { settings } = useStores()
  const { elder } = settings
  return (
    <Notice
      tone="blue" icon="elder" live title={elder ? words.elderIsOn : words.elderTitle} text={words.elderText}
      action={{ text: elder ? words.elderOff : words.elderOn, onPress: () => settings.change({ elder: !elder }) }}
    />
  )
})
