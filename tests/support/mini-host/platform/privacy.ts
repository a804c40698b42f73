import type { EventHub } from './event-hub'
import { weappFailure } from './api-failure'

const NOT_AUTHORIZED = 'privacy permission is not authorized'

/** WeChat's privacy agreement: what touches camera, album, place or files waits for it. */
export class Privacy {
  private readonly waiting: (() => void)[] = []

  constructor(public agreed: boolean, private readonly events: () => EventHub) {}

  /** Resolves once the person agreed; fails the call when nobody asks them or they refuse. */
  async ask(api: string): Promise<void> {
    if (this.agreed) return
    const events = this.events()
    if (!events.has('NeedPrivacyAuthorization')) throw weappFailure(api, NOT_AUTHORIZED, { errno: 104 })
    await new Promise<void>((resolve, reject) => {
      this.waiting.push(resolve)
      events.emit('NeedPrivacyAuthorization', (answer: unknown) => {
        const event = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'event') as unknown : undefined
        if (event === 'agree') this.agree()
        else if (event === 'disagree') reject(weappFailure(api, NOT_AUTHORIZED, { errno: 104 }))
      })
    })
  }

  agree(): void {
    this.agreed = true
    for (const go of this.waiting.splice(0)) go()
  }
}
