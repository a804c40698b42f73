import type { ChooseOutcome } from './types'

/** What a mini-program's failed choice means: cancelling and refusing are told by words only. */
export const chooseFailure = (error: { errMsg?: string, errorMessage?: string, error?: number }): ChooseOutcome => {
  const text = `${error.errMsg ?? ''}${error.errorMessage ?? ''}`
  if (/cancel/i.test(text) || error.error === 11) return { kind: 'cancelled' }
  if (/auth|deny|denied|permission|privacy/i.test(text) || error.error === 2001) return { kind: 'denied' }
  return { kind: 'failed' }
}

/** The media type a file name's ending stands for. */
export const mediaTypeOf = (name: string): string => {
  if (/\.png$/i.test(name)) return 'image/png'
  if (/\.webp$/i.test(name)) return 'image/webp'
  if (/\.pdf$/i.test(name)) return 'application/pdf'
  if (/\.hei[cf]$/i.test(name)) return 'image/heic'
  return 'image/jpeg'
}
