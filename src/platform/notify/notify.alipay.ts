import type { Notify, SubscriptionAnswer } from './types'

interface SubscribeResult { behavior?: string, result?: { subscribedEntityIds?: string[] } }
declare const my: {
  requestSubscribeMessage(options: { entityIds: string[], success(result: SubscribeResult): void, fail(): void }): void
}

/** Alipay: the answer lists which templates are subscribed. */
export const notify: Notify = {
  supported: true,
  ask: (templateIds) => new Promise((resolve) => {
    const ids = templateIds.slice(0, 3)
    const all = (answer: SubscriptionAnswer) => Object.fromEntries(ids.map((id) => [id, answer]))
    my.requestSubscribeMessage({
      entityIds: [...ids],
      success: (result) => {
        const taken = result.result?.subscribedEntityIds ?? []
        resolve(Object.fromEntries(ids.map((id) => [id, taken.includes(id) ? 'accepted' : 'refused'])))
      },
      fail: () => resolve(all('unavailable'))
    })
  })
}
