import type { FrameProps } from './frame.types'
import './frame.scss'

/** H5: a label tied to one control, or a fieldset with its legend around several. */
export const Frame = ({ id, grouped, label, describedBy, className, labelClassName, children }: FrameProps) => {
  if (!grouped) {
    return (
      <div className={className}>
        <label htmlFor={id} className={labelClassName}>{label}</label>
        {children}
      </div>
    )
  }
  return (
    <fieldset id={id} tabIndex={-1} className={`frame ${className ?? ''}`} aria-describedby={describedBy}>
      <legend className={labelClassName}>{label}</legend>
      <div className="frame__rest">{children}</div>
    </fieldset>
  )
}
