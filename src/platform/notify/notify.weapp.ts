import Taro from '@tarojs/taro'
import type { Notify, SubscriptionAnswer } from './types'

const answerOf = (raw: unknown): SubscriptionAnswer => {
  if (raw === 'accept') return 'accepted'
  return raw === 'reject' ? 'refused' : 'unavailable'
}

/** WeChat: the answer comes per template: accept, reject, ban or filter. */
export const notify: Notify = {
  supported: true,
  ask: async (templateIds) => {
    const ids = templateIds.slice(0, 3)
    const raw: Record<string, unknown> = await Taro.requestSubscribeMessage({ tmplIds: [...ids], entityIds: [...ids] }).then((result) => ({ ...result }), () => ({}))
    return Object.fromEntries(ids.map((id) => [id, answerOf(raw[id])]))
  }
}
