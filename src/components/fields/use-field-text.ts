import { useEffect, useRef, useState } from 'react'
import type { FieldValue } from '@types-contract/contract'

interface FieldText {
  value: FieldValue | undefined
  toText(value: FieldValue | undefined): string
  parse(raw: string): FieldValue | undefined
  onInput(value: FieldValue | undefined): void
  onBlur(): void
}

/**
 * Words a person types for a value that is kept in another shape. The words stay as typed
 * until the field is left or the value changes elsewhere.
 */
export const useFieldText = ({ value, toText, parse, onInput, onBlur }: FieldText) => {
  const [text, setText] = useState(() => toText(value))
  const reported = useRef(value)
  useEffect(() => {
    if (value === reported.current) return
    reported.current = value
    setText(toText(value))
  }, [value, toText])
  return {
    text,
    onText: (typed: string) => {
      setText(typed)
      reported.current = parse(typed)
      onInput(reported.current)
    },
    onLeave: () => {
      setText(toText(reported.current))
      onBlur()
    }
  }
}
