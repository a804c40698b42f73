export type Keyboard = 'text' | 'number' | 'decimal' | 'phone' | 'id-card' | 'email' | 'search'

/** One line or several of typed text, uncontrolled towards the host. */
export interface TextInputProps {
  id: string
  /** What a screen reader says where no label element can be tied to the input. */
  label: string
  /** What stands in the input; written to the host only when it differs from what was typed. */
  text: string
  onText(text: string): void
  onLeave?(): void
  onConfirm?(): void
  keyboard?: Keyboard
  /** Token of the HTML autocomplete attribute; `off` for facts about somebody else. */
  autoComplete?: string
  maxLength?: number
  placeholder?: string
  describedBy?: string
  invalid?: boolean
  required?: boolean
  disabled?: boolean
  className?: string
}

export interface TextAreaProps extends TextInputProps {
  rows?: number
}
