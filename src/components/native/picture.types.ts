/** A picture with words for those who do not see it; an empty text marks a decoration. */
export interface PictureProps {
  src: string
  text: string
  /** `cover` fills its box and crops, `contain` shows everything. */
  fit?: 'cover' | 'contain'
  className?: string
  onError?(): void
}
