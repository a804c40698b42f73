import { forwardRef, type HTMLAttributes, type ImgHTMLAttributes, type PropsWithChildren } from 'react'

/*
 * What `@tarojs/components` is on H5 (config/platform-h5.ts): plain elements. Taro's own HTML
 * set sets every class name a second time after drawing, and brings 30 KB for three tags.
 */

/** Attributes of the mini-programs that mean nothing to an HTML element. */
interface Foreign {
  catchMove?: boolean
  hoverClass?: string
  mode?: string
  scrollY?: boolean
  scrollX?: boolean
}

type Box = HTMLAttributes<HTMLElement> & Foreign

/** A `div`. */
export const View = forwardRef<HTMLDivElement, Box>(function View({ catchMove: _catch, hoverClass: _hover, mode: _mode, scrollY: _y, scrollX: _x, ...own }, ref) {
  return <div ref={ref} {...own} />
})

/** A `span`. */
export const Text = forwardRef<HTMLSpanElement, Box>(function Text({ catchMove: _catch, hoverClass: _hover, mode: _mode, scrollY: _y, scrollX: _x, ...own }, ref) {
  return <span ref={ref} {...own} />
})

/** An `img`. */
export const Image = forwardRef<HTMLImageElement, ImgHTMLAttributes<HTMLImageElement> & { mode?: string }>(function Image({ mode: _mode, ...own }, ref) {
  return <img ref={ref} {...own} />
})

/** A `div` that scrolls up and down. */
export const ScrollView = forwardRef<HTMLDivElement, Box>(function ScrollView({ catchMove: _catch, hoverClass: _hover, mode: _mode, scrollY: _y, scrollX: _x, className, ...own }, ref) {
  return <div ref={ref} className={`taro-scroll-view__scroll-y ${className ?? ''}`} {...own} />
})

/** Named by Taro's entry; no page pulls down to refresh. */
export const PullDownRefresh = ({ children }: PropsWithChildren) => <>{children}</>
