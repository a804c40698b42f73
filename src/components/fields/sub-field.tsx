import type { ReactNode } from 'react'
import { Frame } from '../native/frame'
import './sub-field.scss'

/** One of several controls of a field, with its own small label. */
export const SubField = ({ id, label, children }: { id: string, label: string, children: ReactNode }) => (
  <Frame id={id} grouped={false} label={label} labelText={label} className="sub-field" labelClassName="sub-field__label">{children}</Frame>
)
