import { ariaStates } from './aria-states'
import type { DescribeAria } from './aria.types'

/** Alipay: the role is called `role`, on views, texts, icons, buttons, labels, switches and images only. */
export const aria: DescribeAria = (description) => {
  const props = ariaStates(description)
  if (description.role) props.role = description.role
  return props
}
