/** Media types the government takes, as found in the bytes themselves. */
export type AcceptedType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf'

/** What looking into a file found: its type, or one Chinese sentence why it is refused. */
export type FileFinding = { mediaType: AcceptedType } | { refused: string }

const MEGABYTE = 1024 * 1024
const MOST_BYTES = 10 * MEGABYTE

/** A harmless text every virus scanner takes for a virus; in two halves, lest they take this file for one. */
const TEST_VIRUS = ['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE'].join('')

/** Looks into an uploaded file the way an intake does. */
export function lookInto(bytes: Uint8Array): FileFinding {
  if (bytes.length === 0) return { refused: '这个文件是空的，请重新拍摄或选择。' }
  if (bytes.length > MOST_BYTES) return { refused: '文件超过10MB，请压缩或分开上传。' }
  const text = asLatin(bytes)
  if (text.includes(TEST_VIRUS)) return { refused: '文件没有通过安全检查，请换一个文件。' }
  if (/^ftyp(heic|heix|hevc|mif1|msf1)/.test(text.slice(4, 12))) {
    return { refused: '不支持HEIC格式，请在相机设置里选“兼容性最佳”后重拍，或转成JPG。' }
  }
  const mediaType = typeOf(text)
  if (!mediaType) return { refused: '只接收JPG、PNG、WebP图片和PDF文件，请换一种格式。' }
  if (mediaType === 'application/pdf' && text.includes('/Encrypt')) {
    return { refused: '这个PDF加了密码，请去掉密码后再上传。' }
  }
  return { mediaType }
}

function typeOf(text: string): AcceptedType | undefined {
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp'
  return text.startsWith('%PDF-') ? 'application/pdf' : undefined
}

/** One character a byte. */
function asLatin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  }
  return parts.join('')
}
