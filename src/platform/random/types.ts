/** Random bytes fit for keys and nonces; rejects when this phone has none (fail closed). */
export type RandomBytes = (count: number) => Promise<Uint8Array>
