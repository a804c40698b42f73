/** Roles a view may take on; a control that has an element of its own on the H5 needs none there. */
export type AriaRole =
  | 'alert' | 'button' | 'checkbox' | 'dialog' | 'group' | 'heading' | 'img' | 'link' | 'list' | 'listitem' | 'navigation'
  | 'progressbar' | 'radio' | 'radiogroup' | 'region' | 'status' | 'switch' | 'tab' | 'text'

/** What a screen reader must know of an element, in one vocabulary for all ends. */
export interface AriaDescription {
  role?: AriaRole
  label?: string
  hidden?: boolean
  live?: 'polite' | 'assertive'
  checked?: boolean
  selected?: boolean
  expanded?: boolean
  disabled?: boolean
  busy?: boolean
  invalid?: boolean
  required?: boolean
  modal?: boolean
  /** The one of several that is shown now: the page of a navigation, the step of a list. */
  current?: 'page' | 'step'
  describedBy?: string
  labelledBy?: string
  /** Whole per cent of a progress bar. */
  percent?: number
}

/** The attributes an end understands; spread them on an element. */
export interface AriaProps {
  role?: string
  'aria-role'?: string
  'aria-label'?: string
  'aria-hidden'?: boolean
  'aria-live'?: 'polite' | 'assertive'
  'aria-checked'?: boolean
  'aria-selected'?: boolean
  'aria-expanded'?: boolean
  'aria-disabled'?: boolean
  'aria-busy'?: boolean
  'aria-invalid'?: boolean
  'aria-required'?: boolean
  'aria-modal'?: boolean
  'aria-current'?: 'page' | 'step'
  'aria-describedby'?: string
  'aria-labelledby'?: string
  'aria-valuenow'?: number
  'aria-valuemin'?: number
  'aria-valuemax'?: number
}

export type DescribeAria = (description: AriaDescription) => AriaProps
