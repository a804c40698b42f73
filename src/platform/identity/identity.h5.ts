import { readTicket } from '../host/sufuban'
import type { Identity } from './types'

/** H5: the ticket of 苏服办's container; nothing in a plain browser. */
export const identity: Identity = {
  get supported() { return window.lightAppJssdk?.user?.getTicket !== undefined },
  obtainCredential: () => new Promise((resolve) => {
    const ask = window.lightAppJssdk?.user?.getTicket
    if (!ask) { resolve({ kind: 'failed' }); return }
    ask({
      success: (answer) => {
        const ticket = readTicket(answer)
        resolve(ticket ? { kind: 'obtained', provider: 'host-ticket', credential: ticket } : { kind: 'not-signed-in' })
      },
      fail: () => resolve({ kind: 'failed' })
    })
  })
}
