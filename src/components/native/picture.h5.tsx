import { classNames } from './class-names'
import type { PictureProps } from './picture.types'
import './picture.scss'

/** H5: an img element; Taro puts a div around it that hides the alternative text. */
export const Picture = ({ src, text, fit = 'contain', className, onError }: PictureProps) => (
  <img src={src} alt={text} className={classNames('picture', `picture--${fit}`, className)} onError={onError} />
)
