import type { Api } from '@/api/api'
import type { Platform } from '@/platform/platform'
import { makeId } from '@/shared/ids'

/** What every store is given; tests give pretend ones. */
export interface Dependencies {
  api: Api
  platform: Platform
  /** Milliseconds since 1970 on this phone. */
  now(): number
  /** A fresh random id. */
  newId(): Promise<string>
}

const weakBytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => Math.floor(Math.random() * 256))

/** Ids need uniqueness, not secrecy: where strong random bytes are out of reach, weaker ones do. */
export const idMaker = (platform: Pick<Platform, 'randomBytes'>) => async (): Promise<string> => {
  const bytes = await platform.randomBytes(16).catch(() => weakBytes(16))
  return makeId(() => bytes)
}
