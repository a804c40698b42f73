import { latinText } from './latin'

/** What a file is by its first bytes, whatever its name says. */
export type FileType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf'

/** A PDF may have some bytes before its head; readers look that far. 依据: ISO 32000-1 annex H.3. */
const PDF_HEAD_WITHIN = 1024
const HEIC_BRANDS = /^ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)/

/** The type of a file from its magic bytes; undefined for anything that is no picture and no PDF. */
export const typeOfFile = (bytes: Uint8Array): FileType | undefined => {
  const head = latinText(bytes.subarray(0, PDF_HEAD_WITHIN))
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp'
  if (HEIC_BRANDS.test(head.slice(4, 12))) return 'image/heic'
  return head.includes('%PDF-') ? 'application/pdf' : undefined
}
