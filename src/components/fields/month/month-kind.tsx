import { kit } from '@/locales/zh-cn/kit'
import { DayControl } from '../date/day-control'
import { readMonth, writeMonth } from '../date/parse-date'
import { asText, keepText } from '../field-text'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'

/** Once read, a month stands in its input; there is nothing to add. */
const noEcho = (month: string, text: string) => (text === writeMonth(month) ? '' : writeMonth(month))

const MonthControl = (props: FieldControlProps) => (
  <DayControl {...props} mode="month" read={readMonth} write={writeMonth} echo={noEcho} placeholder={kit.date.monthPlaceholder} pickLabel={kit.date.pickMonth} />
)

/** A month, kept as `YYYY-MM`. */
export const monthKind: FieldKindDefinition = {
  grouped: false, Control: MonthControl, format: (value) => writeMonth(asText(value)), parse: (raw) => readMonth(raw) ?? keepText(raw)
}
