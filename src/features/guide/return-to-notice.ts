import Taro from '@tarojs/taro'
import { back, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'

/** Back to the notice below this page, or to it in this page's place when a link led straight here. */
export const returnToNotice = (draftId: string): void => {
  if (Taro.getCurrentPages().length > 1) back()
  else replace(routes.notice(draftId))
}
