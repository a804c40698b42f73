import { kit } from '@/locales/zh-cn/kit'
import { asText, keepText } from '../field-text'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'
import { DayControl } from './day-control'
import { echoDay, readDay, writeDay, writeShortDay } from './parse-date'

const DateControl = (props: FieldControlProps) => (
  <DayControl {...props} mode="date" read={readDay} write={writeShortDay} echo={echoDay} placeholder={kit.date.placeholder} pickLabel={kit.date.pick} />
)

/** A day: typed in any usual way or picked, kept as `YYYY-MM-DD`. */
export const dateKind: FieldKindDefinition = {
  grouped: false, Control: DateControl, format: (value) => writeDay(asText(value)), parse: (raw) => readDay(raw) ?? keepText(raw)
}
