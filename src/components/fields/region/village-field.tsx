import type { Region } from '@types-contract/contract'
import { kit } from '@/locales/zh-cn/kit'
import { ChoiceList } from '../../choice-list/choice-list'
import { TextInput } from '../../native/text-input'
import { SubField } from '../sub-field'

interface VillageFieldProps {
  id: string
  fieldLabel: string
  town: Region
  village: string | undefined
  onVillage(village: string | undefined): void
  onLeave(): void
}

/** The village or community: chosen where the list knows them all, typed where it knows none. */
export const VillageField = ({ id, fieldLabel, town, village, onVillage, onLeave }: VillageFieldProps) => {
  const label = `${fieldLabel}，${kit.region.village}`
  if (town.villages.length === 0) {
    return (
      <SubField id={id} label={kit.region.village}>
        <TextInput id={id} label={label} text={village ?? ''} onText={(text) => onVillage(text.trim() || undefined)} onLeave={onLeave} />
      </SubField>
    )
  }
  return (
    <SubField id={id} label={kit.region.village}>
      <ChoiceList
        id={id}
        label={label}
        placeholder={kit.region.chooseVillage}
        options={town.villages.map((name) => ({ id: name, text: name }))}
        chosen={village}
        onChoose={(name) => {
          onVillage(name)
          onLeave()
        }}
      />
    </SubField>
  )
}
