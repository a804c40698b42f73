import { CATALOGUE_DIRECTORY } from './catalogue-directory'
import { compileSources, type CompiledCatalogue } from './compile-sources'
import { formatFinding } from './finding'

/**
 * Reads and compiles the catalogue, synchronously. Node only. Throws with every finding when a file
 * does not compile; `checkCatalogue` looks deeper and never throws.
 */
export function loadCatalogue(directory: string = CATALOGUE_DIRECTORY): CompiledCatalogue {
  const { catalogue, findings } = compileSources(directory)
  if (findings.length > 0) throw new Error(['The catalogue does not compile:', ...findings.map(formatFinding)].join('\n'))
  return catalogue
}
