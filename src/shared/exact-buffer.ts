/** An ArrayBuffer of exactly these bytes: the one behind a view may hold more, and whoever is handed a view may send all of it. */
export const exactBuffer = (bytes: Uint8Array): ArrayBuffer => {
  const copy = new Uint8Array(bytes.length)
  copy.set(bytes)
  return copy.buffer
}
