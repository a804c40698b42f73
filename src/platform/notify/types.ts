/** What the person said to one message template. */
export type SubscriptionAnswer = 'accepted' | 'refused' | 'unavailable'

/** Asks for leave to send messages about a case; only inside a tap, at most three templates. */
export interface Notify {
  supported: boolean
  ask(templateIds: readonly string[]): Promise<Record<string, SubscriptionAnswer>>
}
