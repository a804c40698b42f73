/**
 * Keeps text on this phone. What is written here must already be sealed (see `stores/vault`)
 * when it is personal: every end's storage can be read by who holds the phone.
 */
export interface TextStorage {
  /** The text kept under a key, or undefined. */
  read(key: string): Promise<string | undefined>
  /** Keeps a text; rejects with StorageFull when the phone has no room. */
  write(key: string, text: string): Promise<void>
  /** Forgets a key; forgetting what is not there succeeds. */
  remove(key: string): Promise<void>
  /** All keys kept. */
  keys(): Promise<string[]>
}

/** The phone has no room left; what was in memory is still there. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}
