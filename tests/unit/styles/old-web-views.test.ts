/**
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import postcss, { type Root } from 'postcss'
import { compile } from 'sass'

const SRC = path.resolve(__dirname, '../../../src')

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.scss'))

/** What Chrome 67 and iOS 12 do not know in a value. */
const NEW_VALUES = /\b(?:clamp|min|max)\(|\d(?:dvh|svh|lvh)\b|\bcolor-mix\(|\boklch\(/
const NEW_PROPERTIES = /^(?:inset|inset-.*|gap|row-gap|column-gap|aspect-ratio|accent-color|place-(?:items|content|self)|margin-(?:inline|block).*|padding-(?:inline|block).*)$/
const NEW_SELECTORS = /:(?:is|where|has)\(/
/** WeChat's compiler stops at a universal selector. */
const UNIVERSAL = /(?:^|[\s>+~,(])\*/

/** What a sheet says that one of our web views would drop, or refuse to compile. */
const offences = (root: Root): string[] => {
  const found: string[] = []
  root.walkDecls(({ prop, value }) => {
    if (NEW_PROPERTIES.test(prop) || (NEW_VALUES.test(value) && !value.includes('data:'))) found.push(`${prop}: ${value}`)
  })
  root.walkRules(({ selector }) => {
    if (NEW_SELECTORS.test(selector) || UNIVERSAL.test(selector)) found.push(selector)
  })
  return found
}

describe('a style sheet', () => {
  it.each([
    '.a{gap:4px}', '.a{inset:0}', '.a{width:min(1px,2px)}', '.a{height:100dvh}', '.a > * + *{margin:0}', '.a:is(.b){margin:0}'
  ])('is caught when it says %s', (css) => {
    expect(offences(postcss.parse(css))).toHaveLength(1)
  })

  it.each([
    '.a{grid-gap:4px;grid-template-columns:minmax(0,1fr)}', '.a{width:calc(100% * 2)}', '.a{padding-bottom:env(safe-area-inset-bottom)}'
  ])('may say %s', (css) => {
    expect(offences(postcss.parse(css))).toEqual([])
  })

  it.each(sheets)('%s is understood by Chrome 67, iOS 12 and WeChat', (sheet) => {
    expect(offences(postcss.parse(compile(path.join(SRC, sheet)).css))).toEqual([])
  })
})
