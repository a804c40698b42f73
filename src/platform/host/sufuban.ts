/** What is known of the container of 苏服办. Inferred, not documented: see docs/platform-differences.md. */
export interface SufubanBridge {
  user?: {
    getTicket?(callbacks: { success(result: unknown): void, fail(error: unknown): void }): void
    getUserInfo?(callbacks: { success(result: unknown): void, fail(error: unknown): void }): void
  }
}

declare global {
  interface Window { lightAppJssdk?: SufubanBridge }
}

/** The container says so in its user agent. */
export const insideSufuban = (userAgent: string): boolean => /hanweb/i.test(userAgent)

/**
 * Reads the ticket out of the container's answer: the string 未登录, or JSON whose `data`
 * is itself JSON text.
 */
export const readTicket = (answer: unknown): string | undefined => {
  if (typeof answer !== 'string' && (typeof answer !== 'object' || answer === null)) return undefined
  try {
    const outer: unknown = typeof answer === 'string' ? JSON.parse(answer) : answer
    const data: unknown = typeof outer === 'object' && outer !== null && 'data' in outer ? outer.data : outer
    const inner: unknown = typeof data === 'string' ? JSON.parse(data) : data
    if (typeof inner === 'object' && inner !== null && 'ticket' in inner && typeof inner.ticket === 'string') return inner.ticket
  } catch {
    return undefined
  }
  return undefined
}
