import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { ErrorState } from '@/components/error-state/error-state'
import { IconTile } from '@/components/icon/icon-tile'
import { Press } from '@/components/native/press'
import { List, ListItem } from '@/components/native/semantic'
import { Skeleton } from '@/components/skeleton/skeleton'
import { failureWords } from '@/locales/zh-cn/failures'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { AudienceSwitch } from '../audience-switch'
import { packageIcon } from '../package-icon'
import { shelvesOf, type Audience, type Shelf } from '../shelves'
import './shelves-card.scss'

/** A shelf with one matter leads straight to it. */
const placeOf = ({ lifeEvent, packages }: Shelf): string => {
  const [only, ...others] = packages
  return only && others.length === 0 ? routes.servicePackage(only.id) : routes.search('', lifeEvent.id)
}

const Shelves = ({ shelves }: { shelves: Shelf[] }) => (
  <List className="shelves">
    {shelves.map((shelf) => (
      <ListItem key={shelf.lifeEvent.id} className="shelves__item">
        <Press className="shelves__press" onPress={() => go(placeOf(shelf))}>
          <IconTile name={packageIcon(shelf.lifeEvent.icon)} />
          <View className="shelves__name">{shelf.lifeEvent.name}</View>
        </Press>
      </ListItem>
    ))}
  </List>
)

/** What can be handled, by stages of life or of a business. */
export const ShelvesCard = observer(() => {
  const { catalogue } = useStores()
  const { value, failure } = catalogue.list
  const [audience, setAudience] = useState<Audience>('person')
  if (!value) return failure ? <ErrorState {...failureWords(failure)} onRetry={() => { void catalogue.loadList() }} /> : <Skeleton rows={3} kind="lines" />
  return (
    <Card>
      <AudienceSwitch audience={audience} onChange={setAudience} />
      <Shelves shelves={shelvesOf(value, audience)} />
    </Card>
  )
})
