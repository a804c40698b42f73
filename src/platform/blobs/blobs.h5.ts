/*
 * Bytes behind the object URLs of this page, H5 only: `connect-src 'self'` forbids fetching a
 * blob: address, so the bytes are looked up here instead.
 */
const blobs = new Map<string, Blob>()

/** An address under which a picture can be shown, kept with its bytes. */
export const addressOfBlob = (blob: Blob): string => {
  const address = URL.createObjectURL(blob)
  blobs.set(address, blob)
  return address
}

/** The bytes behind an address made here; rejects when the page was loaded anew since. */
export const blobAt = (address: string): Blob => {
  const blob = blobs.get(address)
  if (!blob) throw new Error('The picture behind this address is gone')
  return blob
}

/** Lets go of the bytes. */
export const releaseBlob = (address: string): void => {
  URL.revokeObjectURL(address)
  blobs.delete(address)
}
