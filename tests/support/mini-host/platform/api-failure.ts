/** Thrown by a platform call that fails: `payload` is exactly what the bundle's `fail` receives. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'

  constructor(readonly payload: Record<string, unknown>) {
    super(JSON.stringify(payload))
  }
}

/** A failure in WeChat's words: `chooseMedia:fail cancel`. */
export const weappFailure = (api: string, reason: string, more: Record<string, unknown> = {}): ApiFailure =>
  new ApiFailure({ errMsg: `${api}:fail ${reason}`, ...more })

/** A failure in Alipay's numbers: 11 cancelled, 12 network, 13 time-out, 19 HTTP status. */
export const alipayFailure = (error: number, errorMessage: string, more: Record<string, unknown> = {}): ApiFailure =>
  new ApiFailure({ error, errorMessage, ...more })
