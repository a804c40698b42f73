import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CATALOGUE_DIRECTORY } from '../../mock/catalogue/compile/catalogue-directory'
import type { CompiledCatalogue } from '../../mock/catalogue/compile/compile-sources'
import { loadCatalogue } from '../../mock/catalogue/compile/load-catalogue'
import { compiledOnce } from './published-catalogue'

const GUIDE = join(__dirname, '../../docs/catalogue-authoring.md')

/** The package that the authoring guide writes step by step: a local 一件事 that is in no annex. */
export const exampleOfGuide = (): string =>
  [...readFileSync(GUIDE, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block).join('')

/** A catalogue folder of its own with the guide's example beside all published packages; nothing but its file is added. */
export const folderWithExample = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  cpSync(join(CATALOGUE_DIRECTORY, 'shared'), join(folder, 'shared'), { recursive: true })
  cpSync(join(CATALOGUE_DIRECTORY, 'packages'), join(folder, 'packages'), { recursive: true })
  writeFileSync(join(folder, 'packages/90-reader-card.yaml'), exampleOfGuide())
  return folder
}

/** Everything published and the guide's example, compiled. */
export const catalogueWithExample = (): CompiledCatalogue => compiledOnce('with-example', () => {
  const folder = folderWithExample()
  try {
    return loadCatalogue(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
