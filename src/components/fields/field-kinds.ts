import type { FieldKind } from '@types-contract/contract'
import { addressKind } from './address/address-kind'
import { amountKind } from './amount/amount-kind'
import { booleanKind } from './boolean/boolean-kind'
import { dateKind } from './date/date-kind'
import { dateTimeKind } from './date-time/date-time-kind'
import type { FieldKindDefinition } from './field-kind.types'
import { groupKind } from './group/group-kind'
import { longTextKind } from './long-text/long-text-kind'
import { monthKind } from './month/month-kind'
import { multiSelectKind } from './multi-select/multi-select-kind'
import { numberKind } from './number/number-kind'
import { regionKind } from './region/region-kind'
import { selectKind } from './select/select-kind'
import { textKind } from './text/text-kind'

/** How every kind of field is drawn, read and written; a new kind does not compile until it stands here. */
export const FIELD_KINDS: Readonly<Record<FieldKind, FieldKindDefinition>> = {
  text: textKind,
  'long-text': longTextKind,
  number: numberKind,
  amount: amountKind,
  date: dateKind,
  'date-time': dateTimeKind,
  month: monthKind,
  select: selectKind,
  'multi-select': multiSelectKind,
  boolean: booleanKind,
  region: regionKind,
  address: addressKind,
  group: groupKind
}
