import { CATALOGUE_DIRECTORY } from './catalogue-directory'
import { checkAnnex } from './check/check-annex'
import { checkCircles } from './check/check-circles'
import { checkConditions } from './check/check-conditions'
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
import { checkReach } from './check/reach/check-reach'
import type { Walk } from './check/reach/walk-answers'
import type { Subject } from './check/subject'
import { compileSources, findingsOf, type Compilation } from './compile-sources'
import type { Finding } from './finding'

/** What the checker cannot find out from the catalogue's own files. */
export interface CheckOptions {
  /** Names of the icons that are drawn; without them icons are not checked. */
  iconNames?: ReadonlySet<string>
}

const PACKAGE_CHECKS: readonly ((subject: Subject) => void)[] = [
  checkIds, checkNamedConditions, checkReferences, checkCircles, checkConditions, checkLimits, checkReasons, checkMaterials, checkSensitive, checkValues
]

/** Compiles a catalogue folder and looks for everything that would mislead somebody; never throws for what an author wrote. */
export function checkCatalogue(directory: string = CATALOGUE_DIRECTORY, options: CheckOptions = {}): Finding[] {
  const compilation = compileSources(directory)
  checkCompilation(compilation, options)
  return findingsOf(compilation.sources)
}

/** The checks alone, on what is already compiled; tells for each package file how its answers were walked. */
export function checkCompilation(compilation: Compilation, { iconNames }: CheckOptions = {}): ReadonlyMap<string, Walk> {
  const { sources, dictionaries, packages } = compilation
  for (const source of [...Object.values(sources.dictionaries), ...sources.packages]) checkPlaceholders(source)
  checkAnnex(compilation)
  checkDictionaries(compilation)
  checkVersions(compilation)
  if (iconNames) checkIcons(compilation, iconNames)
  return new Map(packages.map(({ source, author, servicePackage }) => {
    const subject: Subject = { servicePackage, author, dictionaries, report: source.report }
    PACKAGE_CHECKS.forEach((check) => check(subject))
    return [source.file, checkReach(subject)]
  }))
}
