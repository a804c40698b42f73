import { deflateSync } from 'node:zlib'
import jpeg from 'jpeg-js'
import { PDFDocument } from 'pdf-lib'

/** One byte a character. */
export const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

/** Bytes that nobody can compress, the same for the same seed. */
export const noise = (length: number, seed = 1): Uint8Array => {
  const bytes = new Uint8Array(length)
  let state = seed
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}

/** A true grey JPEG of a size. */
export const jpegOf = (width: number, height: number): Uint8Array =>
  new Uint8Array(jpeg.encode({ width, height, data: Buffer.alloc(width * height * 4, 0x80) }, 70).data)

/** A true JPEG head and then bytes, of exactly this length: as large as a photo, without drawing one. */
export const largeJpeg = (length: number, seed = 1): Uint8Array => {
  const bytes = noise(length, seed)
  const head = jpegOf(16, 16)
  bytes.set(head.subarray(0, Math.min(head.length, length)))
  return bytes
}

/** A PDF of exactly this length, most of it bytes that nobody looks into. */
export const largePdf = (length: number, seed = 1): Uint8Array => {
  const bytes = noise(length, seed)
  bytes.set(latin('%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n'))
  return bytes
}

/** Begins as a JPEG does, and no phone can draw it. */
export const unreadableJpeg = (length: number, seed = 1): Uint8Array => {
  const bytes = noise(length, seed)
  bytes.set(latin('\xff\xd8\xff\xe0'))
  return bytes
}

/** The head of a PNG that claims a size. */
export const pngClaiming = (width: number, height: number): Uint8Array => {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000', 'hex')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return Uint8Array.from(head)
}

/** A true PDF; `change` does something to it before it is written, its objects packed as modern programs do. */
export const pdfOf = async (pages: number, change: (document: PDFDocument) => void | Promise<void> = () => undefined, packed = true): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) document.addPage([595, 842])
  await change(document)
  return document.save({ useObjectStreams: packed })
}

/** A PDF whose one object stream unpacks to this many zeros. */
export const pdfBomb = (unpacked: number): Uint8Array => {
  const packed = deflateSync(Buffer.alloc(unpacked))
  return Uint8Array.from(Buffer.concat([
    Buffer.from(`%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`), packed, Buffer.from('\nendstream\nendobj\n')
  ]))
}
