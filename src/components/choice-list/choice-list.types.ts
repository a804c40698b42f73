import type { Choice } from '../option/option.types'

/** One of many options, behind a control as high as an input. */
export interface ChoiceListProps {
  id: string
  label: string
  options: readonly Choice[]
  chosen: string | undefined
  onChoose(id: string | undefined): void
  placeholder?: string
  required?: boolean
  invalid?: boolean
  describedBy?: string
}
