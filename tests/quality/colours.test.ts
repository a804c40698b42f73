import { colours } from './scan/colours'
import { sourceFiles } from './scan/source-files'

const PALETTE = 'src/styles/palette.scss'

const sheets = sourceFiles(['src'], (name) => name.endsWith('.scss') && name !== PALETTE)
/**
 * What becomes a picture keeps black on white, whatever the theme: a signature on paper, a code for a scanner. A canvas over the
 * camera cannot read tokens; tests/unit/styles/over-colours.test.ts holds its colours against the palette.
 */
const PICTURES = ['src/components/native/ink.ts', 'src/components/qr-code/qr-svg.ts', 'src/components/native/over-ink.ts']

const isView = (name: string): boolean => /\.tsx?$/.test(name) && !name.endsWith('.config.ts') && !PICTURES.includes(name)
const views = sourceFiles(['src/components', 'src/features', 'src/pages'], isView)

const inSheet = (text: string) => colours({ name: 'planted.scss', text })

describe('a colour', () => {
  it.each([
    '.a{color:#fff}', '.a{background:#1a2B3c80}', '.a{border:1px solid rgba(0,0,0,.1)}', '.a{color:hsl(1,2%,3%)}',
    '.a{color: white}', '.a{border: 1px solid red}', '/* a\n*/ .a{color:#000}'
  ])('is found in %s', (text) => {
    expect(inSheet(text)).toHaveLength(1)
  })

  it.each([
    '.a{color:var(--color-red)}', '.a{color:transparent}', '.a{background-color:currentColor}', '// like #fff', '/* #fff */',
    '.a{mask-image:url("data:image/svg+xml,%3Csvg stroke=\'red\' fill=\'%23fff\'%3E")}', '.a{white-space:nowrap}', '.red{display:none}', '.a{--white-ish:1}'
  ])('is not what stands in %s', (text) => {
    expect(inSheet(text)).toEqual([])
  })

  it('stands in the palette and in no other sheet', () => {
    expect(sheets.length).toBeGreaterThan(5)
    expect(sheets.flatMap(colours)).toEqual([])
  })

  it('stands in no view', () => {
    const literal = /['"`][^'"`]*(?:#(?:[0-9a-f]{6}|[0-9a-f]{3})\b|\brgba?\()/i
    const found = views.flatMap(({ name, text }) => text.split('\n').filter((line) => literal.test(line)).map((line) => `${name}: ${line.trim()}`))
    expect(found).toEqual([])
  })
})
