/** How asking the host who the person is ended. Cancelling is not an error. */
export type CredentialOutcome =
  | { kind: 'obtained', provider: 'wechat' | 'alipay' | 'host-ticket', credential: string }
  | { kind: 'cancelled' }
  | { kind: 'not-signed-in' }
  | { kind: 'failed' }

/** The host's identity authentication. */
export interface Identity {
  /** False in a plain browser: there is no host to ask. */
  supported: boolean
  /** A single-use code or ticket; the server exchanges it, no secret lives here. */
  obtainCredential(): Promise<CredentialOutcome>
}
