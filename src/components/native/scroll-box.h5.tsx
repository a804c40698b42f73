import type { ScrollBoxProps } from './scroll-box.types'
import './scroll-box.scss'

/** H5: a div that scrolls. */
export const ScrollBox = ({ className = '', children }: ScrollBoxProps) => <div className={`scroll-box ${className}`}>{children}</div>
