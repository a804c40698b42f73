import { webcrypto } from 'node:crypto'

// The pretend government digests uploads; jsdom's crypto cannot.
if (!('subtle' in crypto) || !crypto.subtle) Object.defineProperty(crypto, 'subtle', { value: webcrypto.subtle })
