/** The 32-byte key of this phone that seals what is kept on it. Made on first use. */
export type DeviceKey = () => Promise<Uint8Array>
