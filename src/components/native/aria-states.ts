import type { AriaDescription, AriaProps } from './aria.types'

/**
 * What both mini-programs take besides the role. Only what is set is written: every
 * attribute travels through setData.
 */
export const ariaStates = (description: AriaDescription): AriaProps => {
  const props: AriaProps = {}
  if (description.label !== undefined) props['aria-label'] = description.label
  if (description.hidden) props['aria-hidden'] = true
  if (description.checked !== undefined) props['aria-checked'] = description.checked
  if (description.expanded !== undefined) props['aria-expanded'] = description.expanded
  if (description.disabled) props['aria-disabled'] = true
  return props
}
