import { useState } from 'react'
import type { RegionValue } from '@types-contract/contract'
import { kit } from '@/locales/zh-cn/kit'
import { ChoiceList } from '../../choice-list/choice-list'
import { TextInput } from '../../native/text-input'
import { keepText } from '../field-text'
import type { FieldControlProps, FieldDefinition, FieldKindDefinition } from '../field-kind.types'
import { SubField } from '../sub-field'
import { ELSEWHERE, formatRegion, isRegion, townChoices, townOf } from './region-value'
import { VillageField } from './village-field'

const staysInside = (field: FieldDefinition) => field.rules.some((rule) => rule.kind === 'region-inside')

const RegionControl = ({ field, id, value, onInput, onBlur, required, invalid, describedBy, regions }: FieldControlProps) => {
  const place = isRegion(value) ? value : undefined
  const town = townOf(place?.code, regions)
  const [outside, setOutside] = useState(place !== undefined && !town)
  const elsewhere = outside || (place !== undefined && !town)
  const choose = (code: string | undefined) => {
    const next = regions.find((region) => region.code === code)
    setOutside(code === ELSEWHERE)
    onInput(next && { code: next.code, name: next.name })
    if (code !== ELSEWHERE) onBlur()
  }
  const nameIt = (text: string) => onInput(keepText(text) && { code: '', name: text.trim() })
  const addVillage = (village: string | undefined) => onInput(withVillage(place, village))
  return (
    <>
      <SubField id={id} label={kit.region.town}>
        <ChoiceList
          id={id}
          label={`${field.label}，${kit.region.town}`}
          placeholder={kit.region.chooseTown}
          options={townChoices(regions, !staysInside(field) || elsewhere)}
          chosen={elsewhere ? ELSEWHERE : town?.code}
          required={required}
          invalid={invalid}
          describedBy={describedBy}
          onChoose={choose}
        />
      </SubField>
      {elsewhere && (
        <SubField id={`${id}-place`} label={kit.region.place}>
          <TextInput id={`${id}-place`} label={`${field.label}，${kit.region.place}`} placeholder={kit.region.placePlaceholder} text={place?.name ?? ''} invalid={invalid} describedBy={describedBy} onText={nameIt} onLeave={onBlur} />
        </SubField>
      )}
      {town && !elsewhere && <VillageField id={`${id}-village`} fieldLabel={field.label} town={town} village={place?.village} onVillage={addVillage} onLeave={onBlur} />}
    </>
  )
}

const withVillage = (place: RegionValue | undefined, village: string | undefined): RegionValue | undefined =>
  place && { code: place.code, name: place.name, ...(village && { village }) }

/** A place: town or street of Jurong and its village, or another place in words. */
export const regionKind: FieldKindDefinition = {
  grouped: true, Control: RegionControl, format: formatRegion, parse: (raw) => keepText(raw) && { code: '', name: raw.trim() }
}
