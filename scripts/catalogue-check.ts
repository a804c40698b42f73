import { resolve } from 'node:path'
import { actionPaths } from '../src/components/icon/paths/actions'
import { packagePaths } from '../src/components/icon/paths/packages'
import { statePaths } from '../src/components/icon/paths/states'
import { CATALOGUE_DIRECTORY } from '../mock/catalogue/compile/catalogue-directory'
import { checkCompilation } from '../mock/catalogue/compile/check-catalogue'
import { compileSources, findingsOf, type Compilation } from '../mock/catalogue/compile/compile-sources'
import { formatFinding } from '../mock/catalogue/compile/finding'
import type { Proven } from '../mock/catalogue/compile/check/prove/prove-package'
import { catalogueTable, seconds } from './catalogue/table'

/** `npm run catalogue:check [-- folder]`: every finding with file, line and column, then a table and the time taken; exits 1 on findings. */
function main(directory: string): number {
  const start = performance.now()
  const compilation = compileSources(directory)
  const iconNames = new Set([packagePaths, actionPaths, statePaths].flatMap((paths) => Object.keys(paths)))
  const proven = checkCompilation(compilation, { iconNames })
  const findings = findingsOf(compilation.sources)
  for (const finding of findings) console.log(formatFinding(finding))
  console.log(findings.length === 0 ? '没有发现问题。' : `共 ${findings.length} 处要改。`)
  printTable(compilation, proven)
  console.log(`\n共 ${compilation.packages.length} 个套餐，用时 ${seconds(performance.now() - start)}。`)
  return findings.length === 0 ? 0 : 1
}

function printTable({ packages }: Compilation, proven: ReadonlyMap<string, Proven>): void {
  const rows = packages.map(({ source, servicePackage }) => ({ servicePackage, proven: proven.get(source.file) }))
  console.log(`\n${catalogueTable(rows)}`)
}

process.exitCode = main(resolve(process.argv[2] ?? CATALOGUE_DIRECTORY))
