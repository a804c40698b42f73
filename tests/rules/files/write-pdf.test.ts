import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { jpegFacts } from '@/domain/files/jpeg-facts'
import { lookInto } from '@/domain/files/look-into'
import { pdfFacts } from '@/domain/files/pdf-facts'
import { writePdf } from '@/domain/files/write-pdf'
import { jpegOf, latin, noise, pngClaiming } from '../../support/sample-files'

/** A JPEG whose camera was held in one of EXIF's eight ways. */
const held = (orientation: number, order: 'II' | 'MM'): Uint8Array => {
  const tiff = Buffer.alloc(26)
  const little = order === 'II'
  tiff.write(order, 0, 'latin1')
  const two = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at))
  const four = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at))
  two(42, 2); four(8, 4); two(1, 8); two(0x0112, 10); two(3, 12); four(1, 14); two(orientation, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  const plain = jpegOf(60, 40)
  return Uint8Array.from(Buffer.concat([plain.subarray(0, 2), head, body, plain.subarray(2)]))
}

const read = (bytes: Uint8Array | undefined): Promise<PDFDocument> => PDFDocument.load(bytes ?? new Uint8Array(0), { throwOnInvalidObject: true })

const pictureOf = (document: PDFDocument, index: number): PDFRawStream => {
  const pictures = document.getPage(index).node.Resources()?.lookup(PDFName.of('XObject'), PDFDict)
  const picture = pictures?.lookup(PDFName.of('P'))
  if (!(picture instanceof PDFRawStream)) throw new Error('no picture')
  return picture
}

test('another program reads the pages in order, with the very bytes of the photographs', async () => {
  const pages = [jpegOf(300, 400), jpegOf(400, 300), jpegOf(10, 10)]
  const bytes = writePdf(pages)
  const document = await read(bytes)
  expect(document.getPageCount()).toBe(3)
  pages.forEach((jpeg, index) => expect(Buffer.compare(Buffer.from(pictureOf(document, index).contents), Buffer.from(jpeg))).toBe(0))
  expect(document.getPages().map((page) => [page.getWidth(), page.getHeight()])).toEqual([[595, 842], [842, 595], [595, 842]])
})

test('what is written is what the government takes', () => {
  const bytes = writePdf([jpegOf(30, 40), jpegOf(30, 40)]) ?? new Uint8Array(0)
  expect(lookInto(bytes)).toEqual({ mediaType: 'application/pdf' })
  expect(pdfFacts(bytes).pages).toBe(2)
})

test('every offset in the table is where its object begins', () => {
  const text = Buffer.from(writePdf([jpegOf(30, 40)]) ?? []).toString('latin1')
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1])
  expect(text.slice(table, table + 4)).toBe('xref')
  const rows = [...text.slice(table).matchAll(/(\d{10}) 00000 n /g)].map((row) => Number(row[1]))
  expect(rows).toHaveLength(5)
  rows.forEach((at, index) => expect(text.slice(at, at + 8)).toBe(`${index + 1} 0 obj\n`))
})

test.each([[1, 0], [3, 180], [6, 90], [8, 270], [9, 0]])('a picture held in way %d is turned by %d', async (orientation, turn) => {
  for (const order of ['II', 'MM'] as const) {
    expect(jpegFacts(held(orientation, order))).toEqual({ width: 60, height: 40, components: 3, turn })
    expect((await read(writePdf([held(orientation, order)]))).getPage(0).getRotation().angle).toBe(turn)
  }
})

test('a page that is no whole JPEG makes no PDF, rather than one that lacks a page', () => {
  expect(writePdf([jpegOf(10, 10), pngClaiming(10, 10)])).toBeUndefined()
  expect(writePdf([latin('\xff\xd8\xff\xe0')])).toBeUndefined()
  expect(writePdf([])).toBeUndefined()
})

test('noise behind a head is read to its end and no further', () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const bytes = noise(500, seed)
    bytes.set([0xff, 0xd8, 0xff, 0xe1])
    expect(() => jpegFacts(bytes)).not.toThrow()
  }
})
