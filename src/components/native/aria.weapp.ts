import { ariaStates } from './aria-states'
import type { DescribeAria } from './aria.types'

/** WeChat: the role is called `aria-role`. Values of a progress bar are known, ties by id are not reliable. */
export const aria: DescribeAria = (description) => {
  const props = ariaStates(description)
  if (description.role) props['aria-role'] = description.role
  if (description.percent !== undefined) props['aria-valuenow'] = description.percent
  return props
}
