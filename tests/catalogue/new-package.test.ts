import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PACKAGE_ICON_NAMES } from '@/components/icon/package-icon-names'
import { checkCatalogue } from '../../mock/catalogue/compile/check-catalogue'
import { formatFinding } from '../../mock/catalogue/compile/finding'
import { newPackage } from '../../scripts/catalogue/new-package'

const iconNames: ReadonlySet<string> = new Set(PACKAGE_ICON_NAMES)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-package-'))
  cpSync(join(__dirname, '../../mock/catalogue/shared'), join(folder, 'shared'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const written = (file: string): string => readFileSync(join(folder, 'packages', file), 'utf8')

test('begins a package whose every finding is a placeholder to be filled', () => {
  expect(newPackage(folder, 'reader-card', '办一张读者证').done).toBe(true)
  const text = written('27-reader-card.yaml')
  expect(text).toContain('name: 办一张读者证\n')
  const findings = checkCatalogue(folder, { iconNames })
  const placeholders = text.split('\n').flatMap((line, index) => line.startsWith('#') ? [] : (line.match(/（待填：/g) ?? []).map(() => index + 1))
  expect(findings.map(({ line }) => line)).toEqual(placeholders)
  expect(findings.every(({ message }) => message.startsWith('还有没写完的内容“（待填：'))).toBe(true)
})

test.each([['with a name', '办一张读者证'], ['without a name', undefined]])('passes the checker once the placeholders are filled, begun %s', (_, name) => {
  newPackage(folder, 'reader-card', name)
  let filled = 0
  const text = written('27-reader-card.yaml').replace(/（待填：[^）]*）/g, () => `示例${(filled += 1)}`)
  writeFileSync(join(folder, 'packages', '27-reader-card.yaml'), text)
  expect(filled).toBeGreaterThan(40)
  expect(checkCatalogue(folder, { iconNames }).map(formatFinding)).toEqual([])
})

test('takes the next free number', () => {
  mkdirSync(join(folder, 'packages'))
  writeFileSync(join(folder, 'packages', '26-pharmacy.yaml'), '')
  writeFileSync(join(folder, 'packages', '31-other.yaml'), '')
  newPackage(folder, 'reader-card', undefined)
  expect(readdirSync(join(folder, 'packages'))).toContain('32-reader-card.yaml')
})

test('never writes over a package, whatever its number', () => {
  mkdirSync(join(folder, 'packages'))
  writeFileSync(join(folder, 'packages', '40-reader-card.yaml'), '# 写了一半\n')
  const { done, lines } = newPackage(folder, 'reader-card', undefined)
  expect(done).toBe(false)
  expect(lines.join()).toContain('已经有 packages/40-reader-card.yaml')
  expect(readdirSync(join(folder, 'packages'))).toEqual(['40-reader-card.yaml'])
  expect(written('40-reader-card.yaml')).toBe('# 写了一半\n')
})

test.each([[undefined], ['读者证'], ['ReaderCard'], ['newborn']])('refuses %s and writes nothing', (id) => {
  expect(newPackage(folder, id, undefined).done).toBe(false)
  expect(readdirSync(folder)).toEqual(['shared'])
})
