import { useState } from 'react'
import type { AddressValue, Region } from '@types-contract/contract'
import { kit } from '@/locales/zh-cn/kit'
import { ChoiceList } from '../../choice-list/choice-list'
import { TextInput } from '../../native/text-input'
import { keepText } from '../field-text'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'
import { ELSEWHERE, formatAddress, isAddress, townChoices, townOf } from '../region/region-value'
import { SubField } from '../sub-field'

/** Drops an address in which nothing is left. */
const tidy = (address: AddressValue): AddressValue | undefined => (address.region.trim() || address.detail.trim() ? address : undefined)

const inTown = (town: Region, detail: string): AddressValue => ({ region: kit.region.city + town.name, code: town.code, detail })

const AddressControl = ({ field, id, value, onInput, onBlur, required, invalid, describedBy, regions }: FieldControlProps) => {
  const address = isAddress(value) ? value : undefined
  const town = townOf(address?.code, regions)
  const [outside, setOutside] = useState(false)
  const elsewhere = !town && (outside || !!address?.region || regions.length === 0)
  const [region, detail] = [address?.region ?? '', address?.detail ?? '']
  const choose = (code: string | undefined) => {
    const next = regions.find((one) => one.code === code)
    setOutside(code === ELSEWHERE)
    onInput(next ? inTown(next, detail) : tidy({ region: '', detail }))
  }
  const common = { required, invalid, describedBy }
  return (
    <>
      {regions.length > 0 && (
        <SubField id={id} label={kit.region.town}>
          <ChoiceList {...common} id={id} label={`${field.label}，${kit.region.town}`} placeholder={kit.region.chooseTown} options={townChoices(regions, true)} chosen={elsewhere ? ELSEWHERE : town?.code} onChoose={choose} />
        </SubField>
      )}
      {elsewhere && (
        <SubField id={regions.length > 0 ? `${id}-place` : id} label={kit.region.place}>
          <TextInput {...common} id={regions.length > 0 ? `${id}-place` : id} label={`${field.label}，${kit.region.place}`} placeholder={kit.region.placePlaceholder} text={region} onText={(text) => onInput(tidy({ region: text, detail }))} onLeave={onBlur} />
        </SubField>
      )}
      <SubField id={`${id}-detail`} label={kit.region.detail}>
        <TextInput
          {...common}
          id={`${id}-detail`}
          label={`${field.label}，${kit.region.detail}`}
          placeholder={kit.region.detailPlaceholder}
          text={detail}
          onText={(text) => onInput(tidy(town ? inTown(town, text) : { ...address, region, detail: text }))}
          onLeave={onBlur}
        />
      </SubField>
    </>
  )
}

/** Where somebody lives or works: a town of Jurong or another place in words, then the door. */
export const addressKind: FieldKindDefinition = {
  grouped: true, Control: AddressControl, format: formatAddress, parse: (raw) => keepText(raw) && { region: '', detail: raw.trim() }
}
