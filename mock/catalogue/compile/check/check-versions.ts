import type { Compilation } from '../compile-sources'

/** The same version of a package is published once, and a later day of effect has another version. */
export function checkVersions({ packages }: Compilation): void {
  const seen = new Map<string, string>()
  for (const { source, servicePackage: { id, version, effectiveFrom } } of packages) {
    const sameVersion = seen.get(`${id}/${version}`)
    const sameDay = seen.get(`${id}/${effectiveFrom}`)
    if (sameVersion !== undefined) source.report(['version'], `“${id}”的 ${version} 版在 ${sameVersion} 里已经发布过`, '改一个新的版本号')
    else if (sameDay !== undefined) source.report(['effective-from'], `“${id}”在 ${sameDay} 里也从 ${effectiveFrom} 起适用`, '两个版本的适用日期要不同')
    seen.set(`${id}/${version}`, source.file)
    seen.set(`${id}/${effectiveFrom}`, source.file)
  }
}
