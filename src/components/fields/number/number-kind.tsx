import { formatCount } from '@/shared/format-number'
import { asText } from '../field-text'
import type { FieldControlProps, FieldDefinition, FieldKindDefinition } from '../field-kind.types'
import { useFieldText } from '../use-field-text'
import { parseNumber } from './parse-number'
import { UnitInput } from './unit-input'

/** A rule for decimals or bounds that are not whole ask for the keyboard with a point. */
const takesDecimals = (field: FieldDefinition) => field.rules.some((rule) => rule.kind === 'decimals' && (rule.max ?? 0) > 0)

const NumberControl = (props: FieldControlProps) => {
  const { field, id, required, invalid, describedBy } = props
  const typing = useFieldText({ ...props, toText: asText, parse: parseNumber })
  return (
    <UnitInput
      id={id}
      label={field.label}
      unit={field.unit}
      keyboard={takesDecimals(field) ? 'decimal' : 'number'}
      required={required}
      invalid={invalid}
      describedBy={describedBy}
      {...typing}
    />
  )
}

/** A number with its unit, e.g. `12 人`. */
export const numberKind: FieldKindDefinition = {
  grouped: false,
  Control: NumberControl,
  format: (value, field) => {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? formatCount(value) : asText(value)
    return text && field.unit ? `${text} ${field.unit}` : text
  },
  parse: parseNumber
}
