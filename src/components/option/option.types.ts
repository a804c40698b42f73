export interface Choice {
  id: string
  text: string
  note?: string
  /** A small word on the right: 已选过, 推荐. */
  tag?: string
  disabled?: boolean
  /** 以上都没有: choosing it clears the others, and they clear it. */
  exclusive?: boolean
}
