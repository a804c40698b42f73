import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { IconTile } from '@/components/icon/icon-tile'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { go } from '@/shared/navigation'
import { useStores } from '@/stores/context'
import { useDraftView } from './use-draft-view'
import './draft-card.scss'

const words = catalogueText.home

/** The draft worked on last, with what is still missing. */
export const DraftCard = observer(() => {
  const draft = useDraftView(useStores().shelf.mine[0])
  if (!draft) return null
  return (
    <Card className="draft-card">
      <IconTile name={draft.icon} />
      <View className="draft-card__words">
        <View className="draft-card__name">{draft.name}</View>
        <View className="draft-card__missing">{draft.words}</View>
      </View>
      <Button small text={words.continue} label={words.continueLabel(draft.name)} onPress={() => go(draft.url)} />
    </Card>
  )
})
