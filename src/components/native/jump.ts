import Taro from '@tarojs/taro'

const PLACE_ABOVE = -24

/** Scrolls the page to an element; the mini-programs have no focus to move. */
export const jumpTo = (id: string): void => {
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: PLACE_ABOVE, duration: 0 })
}
