import Taro from '@tarojs/taro'
import { routes } from './routes'

/** Both mini-programs allow ten pages on top of each other. */
const MOST_PAGES = 10

const depth = (): number => Taro.getCurrentPages().length

/** Opens a screen on top; replaces the current one when the stack is full. */
export const go = (url: string): void => {
  if (depth() >= MOST_PAGES) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** Opens a screen in the place of this one, so that Back does not come here again. */
export const replace = (url: string): void => { void Taro.redirectTo({ url }) }

/** Opens a screen as the only one. */
export const restart = (url: string): void => { void Taro.reLaunch({ url }) }

/** Back, or home when there is nothing behind (a deep link). */
export const back = (): void => {
  if (depth() > 1) void Taro.navigateBack({ delta: 1 })
  else restart(routes.home())
}

/** Back when something is behind this screen; otherwise (a deep link) opens the given one in its place. */
export const backTo = (url: string): void => {
  if (depth() > 1) void Taro.navigateBack({ delta: 1 })
  else replace(url)
}
