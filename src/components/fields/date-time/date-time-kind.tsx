import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { echoDay, partMoment, readClock, readDay, writeShortDay } from '../date/parse-date'
import { TypedDate } from '../date/typed-date'
import { asText, keepText } from '../field-text'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'
import { SubField } from '../sub-field'
import { useFieldText } from '../use-field-text'
import { joinMoment, splitMoment, writeMoment } from './split-moment'
import './date-time.scss'

const DateTimeControl = ({ field, id, value, onInput, onBlur, required, invalid, describedBy }: FieldControlProps) => {
  const { day, clock } = splitMoment(value)
  const report = (part: { day?: string, clock?: string }) => onInput(joinMoment({ day, clock, ...part }))
  const dayTyping = useFieldText({
    value: day, toText: (kept) => writeShortDay(asText(kept)), parse: (raw) => readDay(raw) ?? raw, onInput: (typed) => report({ day: asText(typed) }), onBlur
  })
  const clockTyping = useFieldText({
    value: clock, toText: asText, parse: (raw) => readClock(raw) ?? raw, onInput: (typed) => report({ clock: asText(typed) }), onBlur
  })
  const iso = readDay(day)
  const common = { required, invalid, describedBy }
  return (
    <View className="date-time">
      <SubField id={id} label={kit.date.day}>
        <TypedDate
          {...common}
          {...dayTyping}
          id={id}
          label={`${field.label}，${kit.date.day}`}
          placeholder={kit.date.placeholder}
          echo={iso === undefined ? '' : echoDay(iso, dayTyping.text)}
          pick={{ label: field.label, words: kit.date.pick, mode: 'date', value: iso ?? '', onPick: (picked) => report({ day: picked }) }}
        />
      </SubField>
      <SubField id={`${id}-clock`} label={kit.date.time}>
        <TypedDate
          {...common}
          {...clockTyping}
          id={`${id}-clock`}
          label={`${field.label}，${kit.date.time}`}
          placeholder={kit.date.timePlaceholder}
          pick={{ label: field.label, words: kit.date.pickTime, mode: 'time', value: readClock(clock) ?? '', onPick: (picked) => report({ clock: picked.slice(0, 5) }) }}
        />
      </SubField>
    </View>
  )
}

/** A day and a time, kept as `YYYY-MM-DDTHH:mm`. */
export const dateTimeKind: FieldKindDefinition = {
  grouped: true,
  Control: DateTimeControl,
  format: writeMoment,
  parse: (raw) => keepText(raw) && joinMoment(partMoment(raw))
}
