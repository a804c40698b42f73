import type { Identity } from './types'

interface AuthCode { authCode?: string }
declare const my: {
  getAuthCode(options: { scopes: string[], success(result: AuthCode): void, fail(error: { error?: number }): void }): void
}
const CANCELLED = 11

/** Alipay: never on the first screen and never in onShow; only when a person taps. */
export const identity: Identity = {
  supported: true,
  obtainCredential: () => new Promise((resolve) => {
    my.getAuthCode({
      scopes: ['auth_base'],
      success: (result) => resolve(result.authCode ? { kind: 'obtained', provider: 'alipay', credential: result.authCode } : { kind: 'failed' }),
      fail: (error) => resolve({ kind: error.error === CANCELLED ? 'cancelled' : 'failed' })
    })
  })
}
