import { jpegFacts, type JpegFacts } from './jpeg-facts'
import { latinBytes } from './latin'

/** A4 in points, and the white around a picture. */
const [SHORT, LONG, MARGIN] = [595, 842, 24]
const COLOURS: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]' }
/** The catalog and the page tree come before the pages; each page is itself, its drawing and its picture. */
const [BEFORE, EACH] = [2, 3]

interface Sheet { jpeg: Uint8Array, facts: JpegFacts }

/** Puts bytes one behind the other and knows where each object began. */
class Writer {
  private readonly parts: Uint8Array[] = []
  private length = 0
  private readonly begins: number[] = []

  add(part: Uint8Array | string): void {
    const bytes = typeof part === 'string' ? latinBytes(part) : part
    this.parts.push(bytes)
    this.length += bytes.length
  }

  object(...body: (Uint8Array | string)[]): void {
    this.begins.push(this.length)
    this.add(`${this.begins.length} 0 obj\n`)
    for (const part of body) this.add(part)
    this.add('\nendobj\n')
  }

  end(): Uint8Array {
    const table = this.length
    const rows = this.begins.map((at) => `${`0000000000${at}`.slice(-10)} 00000 n \n`)
    this.add(`xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${rows.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
    const all = new Uint8Array(this.length)
    let at = 0
    for (const part of this.parts) { all.set(part, at); at += part.length }
    return all
  }
}

/** Lying pictures get a lying sheet; the sheet turns a picture its camera held askew. */
const sizesOf = ({ width, height }: JpegFacts): { paper: [number, number], box: [number, number] } => {
  const paper: [number, number] = width > height ? [LONG, SHORT] : [SHORT, LONG]
  const scale = Math.min((paper[0] - 2 * MARGIN) / width, (paper[1] - 2 * MARGIN) / height)
  return { paper, box: [width * scale, height * scale] }
}

const writeSheet = (writer: Writer, { jpeg, facts }: Sheet, first: number): void => {
  const { paper, box } = sizesOf(facts)
  const at = [(paper[0] - box[0]) / 2, (paper[1] - box[1]) / 2]
  const draw = `q ${[box[0], 0, 0, box[1], ...at].map((number) => number.toFixed(2)).join(' ')} cm /P Do Q`
  writer.object(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${paper.join(' ')}] /Rotate ${facts.turn} /Contents ${first + 1} 0 R /Resources << /XObject << /P ${first + 2} 0 R >> >> >>`)
  writer.object(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`)
  writer.object(
    `<< /Type /XObject /Subtype /Image /Width ${facts.width} /Height ${facts.height} /BitsPerComponent 8 /ColorSpace ${COLOURS[facts.components] ?? ''} /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
    jpeg, '\nendstream'
  )
}

const sheetOf = (jpeg: Uint8Array): Sheet | undefined => {
  const facts = jpegFacts(jpeg)
  return facts && facts.components in COLOURS && facts.width > 0 && facts.height > 0 ? { jpeg, facts } : undefined
}

/** One PDF of photographed pages, an A4 sheet each; the pictures go in as they are. Undefined when one of them is no whole JPEG. 依据: ISO 32000-1. */
export const writePdf = (jpegs: readonly Uint8Array[]): Uint8Array | undefined => {
  const sheets = jpegs.map(sheetOf).filter((sheet): sheet is Sheet => sheet !== undefined)
  if (sheets.length === 0 || sheets.length < jpegs.length) return undefined
  const writer = new Writer()
  const firstOf = (index: number): number => BEFORE + 1 + index * EACH
  writer.add('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')
  writer.object('<< /Type /Catalog /Pages 2 0 R >>')
  writer.object(`<< /Type /Pages /Count ${sheets.length} /Kids [${sheets.map((_sheet, index) => `${firstOf(index)} 0 R`).join(' ')}] >>`)
  sheets.forEach((sheet, index) => writeSheet(writer, sheet, firstOf(index)))
  return writer.end()
}
