import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkCatalogue } from '../../mock/catalogue/compile/check-catalogue'
import { formatFinding } from '../../mock/catalogue/compile/finding'
import { compileSources } from '../../mock/catalogue/compile/compile-sources'
import { exampleOfGuide } from '../support/catalogue-with-example'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'))
  cpSync(join(__dirname, '../../mock/catalogue/shared'), join(folder, 'shared'), { recursive: true })
  mkdirSync(join(folder, 'packages'))
  writeFileSync(join(folder, 'packages/90-reader-card.yaml'), exampleOfGuide())
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the example of the authoring guide, put together, is a package without findings', () => {
  expect(checkCatalogue(folder).map(formatFinding)).toEqual([])
})

test('a local package needs data only: it stands in the list beside the published ones', () => {
  const { list } = compileSources(folder).catalogue
  expect(list.packages.find(({ id }) => id === 'reader-card')).toMatchObject({ number: 0, name: '办一张读者证', available: true })
  expect(list.packages).toHaveLength(27)
})
