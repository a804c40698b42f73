import { CATALOGUE_DIRECTORY } from './catalogue-directory'
import { checkAnnex } from './check/check-annex'
import { checkConditions } from './check/check-conditions'
import { checkDependencies } from './check/check-dependencies'
import { checkDictionaries } from './check/check-dictionaries'
import { checkIcons } from './check/check-icons'
import { checkIds } from './check/check-ids'
import { checkLimits } from './check/check-limits'
import { checkMaterials } from './check/check-materials'
import { checkNamedConditions } from './check/check-named-conditions'
import { checkReferences } from './check/check-references'
import { checkSensitive } from './check/check-sensitive'
import { checkValues } from './check/check-values'
import { checkVersions } from './check/check-versions'
import { checkPlaceholders, checkReasons } from './check/check-words'
import { provePackage, type Proven } from './check/prove/prove-package'
import type { Subject } from './check/subject'
import { compileSources, findingsOf, type Compilation } from './compile-sources'
import type { Finding } from './finding'

/** What the checker cannot find out from the catalogue's own files. */
export interface CheckOptions {
  /** Names of the icons that are drawn; without them icons are not checked. */
  iconNames?: ReadonlySet<string>
}

/** Without these nobody can tell what a package means, let alone prove it. */
const SOUNDNESS: readonly ((subject: Subject) => void)[] = [checkIds, checkReferences, checkConditions, checkDependencies]

const FURTHER: readonly ((subject: Subject) => void)[] = [
  checkNamedConditions, checkLimits, checkReasons, checkMaterials, checkSensitive, checkValues
]

/** Compiles a catalogue folder and looks for everything that would mislead somebody; never throws for what an author wrote. */
export function checkCatalogue(directory: string = CATALOGUE_DIRECTORY, options: CheckOptions = {}): Finding[] {
  const compilation = compileSources(directory)
  checkCompilation(compilation, options)
  return findingsOf(compilation.sources)
}

/** The checks alone, on what is already compiled; tells for each package file how it was proved. */
export function checkCompilation(compilation: Compilation, { iconNames }: CheckOptions = {}): ReadonlyMap<string, Proven> {
  const { sources, dictionaries, packages } = compilation
  const proven = new Map<string, Proven>()
  for (const { source, author, servicePackage } of packages) {
    const subject: Subject = { servicePackage, author, dictionaries, report: source.report }
    SOUNDNESS.forEach((check) => check(subject))
    const isSound = source.findings.length === 0
    FURTHER.forEach((check) => check(subject))
    if (isSound) proven.set(source.file, provePackage(subject))
  }
  for (const source of [...Object.values(sources.dictionaries), ...sources.packages]) checkPlaceholders(source)
  checkAnnex(compilation)
  checkDictionaries(compilation)
  checkVersions(compilation)
  if (iconNames) checkIcons(compilation, iconNames)
  return proven
}
