import type { AriaProps, DescribeAria } from './aria.types'

const progress = (percent: number | undefined): AriaProps =>
  percent === undefined ? {} : { 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 }

/** H5: plain ARIA; what is undefined is not written. */
export const aria: DescribeAria = (description) => ({
  role: description.role,
  'aria-label': description.label,
  'aria-hidden': description.hidden,
  'aria-live': description.live,
  'aria-checked': description.checked,
  'aria-selected': description.selected,
  'aria-expanded': description.expanded,
  'aria-disabled': description.disabled,
  'aria-busy': description.busy,
  'aria-invalid': description.invalid,
  'aria-required': description.required,
  'aria-modal': description.modal,
  'aria-current': description.current,
  'aria-describedby': description.describedBy,
  'aria-labelledby': description.labelledBy,
  ...progress(description.percent)
})
