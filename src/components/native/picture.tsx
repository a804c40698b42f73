import { Image } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import type { PictureProps } from './picture.types'
import './picture.scss'

/** Mini-programs: their image, named by `aria-label`. */
export const Picture = ({ src, text, fit = 'contain', className, onError }: PictureProps) => (
  <Image
    src={src}
    mode={fit === 'cover' ? 'aspectFill' : 'aspectFit'}
    className={classNames('picture', className)}
    onError={onError}
    {...aria(text === '' ? { hidden: true } : { role: 'img', label: text })}
  />
)
