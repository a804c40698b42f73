import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { aria } from '@/components/native/aria'
import { List, ListItem } from '@/components/native/semantic'
import { Notice } from '@/components/notice/notice'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { useStores } from '@/stores/context'
import type { ServicePackageSummary } from '@types-contract/contract'
import { PackageRow } from '../package-row'
import './results.scss'

const words = catalogueText.search

/** Matters in one card, a line between them. */
export const PackageList = ({ packages }: { packages: readonly ServicePackageSummary[] }) => (
  <Card rows>
    <List>
      {packages.map((summary) => <ListItem key={summary.id} className="package-list__item"><PackageRow summary={summary} /></ListItem>)}
    </List>
  </Card>
)

/** What was found, best first, with the count for those who do not see the list. */
export const FoundPackages = ({ packages }: { packages: readonly ServicePackageSummary[] }) => (
  <View className="found">
    <View className="found__count" {...aria({ role: 'status' })}>{words.count(packages.length)}</View>
    <PackageList packages={packages} />
  </View>
)

const AskSomebody = ({ title, text }: { title: string, text: string }) => {
  const { platform } = useStores()
  return (
    <Notice tone="neutral" icon="search" title={title} text={text} live>
      <View className="found__call"><Button small look="secondary" icon="phone" text={commonText.callHotline} onPress={() => { void platform.placeCall(commonText.hotline) }} /></View>
    </Notice>
  )
}

/** Something that is only like what was typed: say so before showing it. */
export const Guesses = ({ packages }: { packages: readonly ServicePackageSummary[] }) => (
  <View className="found">
    <AskSomebody title={words.guessTitle} text={words.guess} />
    <PackageList packages={packages} />
  </View>
)

/** Nothing matches: say so, and offer somebody who understands every word. */
export const NothingFound = () => <AskSomebody title={words.nothingTitle} text={words.nothing} />
