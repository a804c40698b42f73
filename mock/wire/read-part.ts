import { contentDigest } from '@/shared/sha256'
import { json } from './read-body'
import { textPartShape } from './request-shapes'

/** A part of a file as it came. */
export interface ArrivedPart {
  bytes: Uint8Array
  /** Its bytes are the ones that were sent. */
  whole: boolean
}

/** Reads a part, sent as bytes or as text, and holds it against its digest. */
export async function readPart(request: Request): Promise<ArrivedPart> {
  const digest = request.headers.get('content-digest')
  const asText = request.headers.get('content-type')?.includes('json') === true
  const bytes = asText ? await bytesOfText(request) : new Uint8Array(await request.arrayBuffer())
  return { bytes, whole: bytes.length > 0 && digest === contentDigest(bytes) }
}

async function bytesOfText(request: Request): Promise<Uint8Array> {
  const { base64 } = await json(textPartShape)(request)
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  } catch {
    return new Uint8Array(0)
  }
}
