import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { PACKAGE_ICON_NAMES } from '@/components/icon/package-icon-names'
import { checkCatalogue } from '../../mock/catalogue/compile/check-catalogue'
import type { Finding } from '../../mock/catalogue/compile/finding'

interface Edit {
  change: string
  to: string
}

interface Fault extends Edit {
  name: string
  file?: string
  at?: string
  finds: string
  way?: string
  also?: number
  more?: Edit[]
}

const FIXTURES = join(__dirname, 'fixtures')
const faults: Fault[] = parse(readFileSync(join(FIXTURES, 'faults.yaml'), 'utf8'))
const iconNames: ReadonlySet<string> = new Set(PACKAGE_ICON_NAMES)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  cpSync(join(__dirname, '../../mock/catalogue/shared'), join(folder, 'shared'), { recursive: true })
  cpSync(join(FIXTURES, 'packages'), join(folder, 'packages'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Replaces the one place that reads `change`; a fixture that no longer fits is itself a failure. */
function edit(text: string, { change, to }: Edit): string {
  const parts = text.split(change)
  if (parts.length < 2) throw new Error(`The fixture no longer says: ${change}`)
  return [parts[0], parts.slice(1).join(change)].join(to)
}

function placeOf(text: string, wanted: string): Pick<Finding, 'line' | 'column'> {
  const trimmed = wanted.trimStart()
  const offset = text.indexOf(trimmed)
  if (offset < 0) throw new Error(`The edited file does not say: ${wanted}`)
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 }
}

test('the published catalogue has no findings', () => {
  expect(checkCatalogue(join(__dirname, '../../mock/catalogue'), { iconNames })).toEqual([])
})

test('the small package has no findings before it is broken', () => {
  expect(checkCatalogue(folder, { iconNames })).toEqual([])
})

test.each(faults.map((fault) => [fault.name, fault] as const))('finds at the right place: %s', (_, fault) => {
  const file = fault.file ?? 'packages/90-small-shop.yaml'
  const path = join(folder, file)
  const text = [fault, ...(fault.more ?? [])].reduce(edit, readFileSync(path, 'utf8'))
  writeFileSync(path, text)
  const findings = checkCatalogue(folder, { iconNames })
  const found = findings.filter(({ message }) => message.startsWith(fault.finds))
  expect(found.map(({ line, column }) => ({ file, line, column }))).toEqual([{ file, ...placeOf(text, fault.at ?? fault.to) }])
  expect(found[0]?.fix).toMatch(/\S/)
  if (fault.way !== undefined) expect(found[0]?.message.split('。').pop()).toBe(fault.way)
  expect(findings.map(({ message }) => message)).toHaveLength(1 + (fault.also ?? 0))
})

test('two files may publish two versions, never the same one twice', () => {
  const first = readFileSync(join(folder, 'packages/90-small-shop.yaml'), 'utf8')
  const again = join(folder, 'packages/91-small-shop.yaml')
  writeFileSync(again, first)
  expect(checkCatalogue(folder)).toMatchObject([{ file: 'packages/91-small-shop.yaml', line: 13, message: '“small-shop”的 1.0 版在 packages/90-small-shop.yaml 里已经发布过' }])
  writeFileSync(again, first.replace("version: '1.0'", "version: '2.0'"))
  expect(checkCatalogue(folder)).toMatchObject([{ line: 14, message: '“small-shop”在 packages/90-small-shop.yaml 里也从 2026-01-01 起适用' }])
  writeFileSync(again, first.replace("version: '1.0'", "version: '2.0'").replace('effective-from: 2026-01-01', 'effective-from: 2026-06-01'))
  expect(checkCatalogue(folder)).toEqual([])
})

test('never throws, whichever line is lost', () => {
  const path = join(folder, 'packages/90-small-shop.yaml')
  const lines = readFileSync(path, 'utf8').split('\n')
  const lost = lines.map((_, index) => index).filter((index) => index % 5 === 2)
  for (const index of lost) {
    writeFileSync(path, lines.filter((_, other) => other !== index).join('\n'))
    expect(Array.isArray(checkCatalogue(folder))).toBe(true)
  }
})
