import { PDFName, PDFString } from 'pdf-lib'
import { FILE_PROBLEMS, lookInto, MOST_FILE_BYTES, MOST_PDF_PAGES } from '@/domain/files/look-into'
import { pdfFacts } from '@/domain/files/pdf-facts'
import { pictureSize } from '@/domain/files/picture-size'
import { sayRefusal } from '@/locales/zh-cn/file-problems'
import { jpegOf, latin, largeJpeg, noise, pdfBomb, pdfOf, pngClaiming } from '../../support/sample-files'

const problemOf = (bytes: Uint8Array): string => {
  const finding = lookInto(bytes)
  return 'problem' in finding ? finding.problem : finding.mediaType
}

describe('A picture', () => {
  it.each<[string, Uint8Array, string]>([
    ['a JPEG', jpegOf(40, 30), 'image/jpeg'],
    ['a PNG', pngClaiming(400, 300), 'image/png'],
    ['a WebP', latin('RIFF....WEBPVP8 '), 'image/webp'],
    ['the largest that is taken', largeJpeg(MOST_FILE_BYTES), 'image/jpeg'],
    ['one byte more', largeJpeg(MOST_FILE_BYTES + 1), 'file-too-big'],
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['a photo of an iPhone', latin('\0\0\0\x18ftypheic'), 'heic-picture'],
    ['several photos of an iPhone', latin('\0\0\0\x18ftypmif1'), 'heic-picture'],
    ['a film of the same family', latin('\0\0\0\x18ftypisom'), 'unknown-type'],
    ['a program', latin('MZ\x90\0'), 'unknown-type'],
    ['a drawing that runs', latin('<svg onload=alert(1)>'), 'unknown-type'],
    ['a photo of 108 million pixels', pngClaiming(12000, 9000), 'image/png'],
    ['a bomb', pngClaiming(30000, 30000), 'picture-too-large'],
    ['a bomb beyond 32 bits', pngClaiming(0xffffffff, 0xffffffff), 'picture-too-large']
  ])('%s', (_what, bytes, found) => expect(problemOf(bytes)).toBe(found))

  it('tells its size, whichever kind it is', () => {
    expect(pictureSize('image/jpeg', jpegOf(123, 45))).toEqual({ width: 123, height: 45 })
    expect(pictureSize('image/jpeg', latin('\xff\xd8\xff\xe0'))).toBeUndefined()
    expect(pictureSize('image/webp', latin('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x40\x01\xf0\x00'))).toEqual({ width: 320, height: 240 })
    expect(pictureSize('image/webp', latin('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x3f\xc1\x3b\x00\0\0\0\0\0'))).toEqual({ width: 320, height: 240 })
    expect(pictureSize('image/webp', latin('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x3f\x01\0\xef\0\0'))).toEqual({ width: 320, height: 240 })
  })

  it('with a bomb in its JPEG frame is refused', () => {
    const bytes = jpegOf(16, 16)
    const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0)
    bytes.set([0xff, 0xff, 0xff, 0xff], frame + 5)
    expect(problemOf(bytes)).toBe('picture-too-large')
  })
})

describe.each([['packed as modern programs do', true], ['plain', false]])('A PDF, %s', (_how, packed) => {
  it('of a few pages is taken, and its pages are counted', async () => {
    const bytes = await pdfOf(3, undefined, packed)
    expect(pdfFacts(bytes)).toEqual({ pages: 3, encrypted: false, active: false, attachments: false })
    expect(problemOf(bytes)).toBe('application/pdf')
  })

  it('of a hundred pages is not', async () => {
    expect(pdfFacts(await pdfOf(100, undefined, packed)).pages).toBe(100)
    expect(problemOf(await pdfOf(100, undefined, packed))).toBe('pdf-too-many-pages')
    expect(problemOf(await pdfOf(MOST_PDF_PAGES, undefined, packed))).toBe('application/pdf')
  })

  it('that runs a script is not', async () => {
    expect(problemOf(await pdfOf(1, (document) => document.addJavaScript('main', 'app.alert(1)'), packed))).toBe('pdf-active')
  })

  it('that starts a program is not', async () => {
    expect(problemOf(await pdfOf(1, (document) => {
      const action = document.context.obj({ S: 'Launch', F: PDFString.of('calc.exe') })
      document.catalog.set(PDFName.of('OpenAction'), document.context.register(action))
    }, packed))).toBe('pdf-active')
  })

  it('that carries a file is not', async () => {
    expect(problemOf(await pdfOf(1, (document) => document.attach(latin('MZ'), 'run.exe'), packed))).toBe('pdf-attachments')
  })
})

describe('A PDF that hides something', () => {
  it('needs a password', () => expect(problemOf(latin('%PDF-1.4 trailer << /Encrypt 5 0 R >>'))).toBe('pdf-locked'))
  it('spells a name by its numbers', () => expect(problemOf(latin('%PDF-1.4 << /S /J#61vaScript /J#53 (app.alert) >>'))).toBe('pdf-active'))
  it('begins behind some bytes', () => expect(problemOf(latin('\r\n%PDF-1.4 << /S /Launch >>'))).toBe('pdf-active'))

  it('is not taken for one because packed bytes look like a name', () => {
    const bytes = latin(`%PDF-1.4\n1 0 obj << /Length 30 >>\nstream\n\x01/JS \x02/Launch /EmbeddedFile\x03\nendstream\nendobj`)
    expect(problemOf(bytes)).toBe('application/pdf')
  })

  it('unpacks without end, and nobody waits for it', () => {
    const bomb = pdfBomb(100 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    expect(problemOf(bomb)).toBe('application/pdf')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024)
  })

  it('or is cut off, or is noise behind a head, breaks nothing', async () => {
    const whole = await pdfOf(5)
    for (let length = 8; length < whole.length; length += 37) expect(problemOf(whole.subarray(0, length))).toMatch(/^(application\/pdf|pdf-)/)
    for (let seed = 1; seed < 50; seed += 1) {
      const bytes = noise(2000, seed)
      bytes.set(latin('%PDF-1.7 /ObjStm stream\n'))
      expect(problemOf(bytes)).toMatch(/^(application\/pdf|pdf-)/)
    }
  })
})

it('has a sentence and a way on for every problem', () => {
  for (const problem of FILE_PROBLEMS) expect(sayRefusal(problem)).toMatch(/请/)
  expect(new Set(FILE_PROBLEMS.map(sayRefusal)).size).toBe(FILE_PROBLEMS.length)
})
