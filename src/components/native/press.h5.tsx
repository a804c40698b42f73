import { aria } from './aria'
import { classNames } from './class-names'
import type { PressProps } from './press.types'
import './press.scss'

/** H5: a real button. Taro draws its own as a div that no keyboard reaches. */
export const Press = ({ id, className, disabled = false, aria: description = {}, onPress, children }: PressProps) => (
  <button
    type="button"
    id={id}
    className={classNames('press', className)}
    onClick={(event) => {
      event.stopPropagation()
      if (!disabled) onPress()
    }}
    {...aria({ ...description, disabled: disabled || undefined })}
  >
    {children}
  </button>
)
