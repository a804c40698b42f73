import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChipGroup } from '@/components/chips/chip-group'
import type { Found } from '@/domain/search/finder'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import type { Catalogue } from '@types-contract/contract'
import { narrowed, narrowingsOf } from './narrowing'
import { FoundPackages, Guesses } from './results'

const words = catalogueText.search

/** What was found, and chips to keep only those for a person, an enterprise or a stage of life. */
export const Answers = ({ catalogue, found }: { catalogue: Catalogue, found: Found }) => {
  const [chosen, setChosen] = useState<string>()
  const choices = narrowingsOf(catalogue, found.packages)
  const kept = choices.find(({ id }) => id === chosen)?.id
  const packages = narrowed(found.packages, kept)
  return (
    <View className="found">
      {choices.length > 0 && (
        <ChipGroup
          id="narrow" label={words.narrow} choices={choices} chosen={kept === undefined ? [] : [kept]}
          onToggle={(id) => setChosen(id === kept ? undefined : id)}
        />
      )}
      {found.sure ? <FoundPackages packages={packages} /> : <Guesses packages={packages} />}
    </View>
  )
}
