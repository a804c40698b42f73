import type { Compilation } from '../compile-sources'

/** Every icon that is named has been drawn. The names are handed in: the catalogue does not know the components. */
export function checkIcons({ dictionaries, sources, packages }: Compilation, drawn: ReadonlySet<string>): void {
  const fix = '改成 src/components/icon 里画好的名字，或请设计补画'
  for (const [id, { icon }] of Object.entries(dictionaries.lifeEvents)) {
    if (!drawn.has(icon)) sources.dictionaries['life-events'].report([id, 'icon'], `没有名为“${icon}”的图标`, fix)
  }
  for (const [id, { icon }] of Object.entries(dictionaries.annex.packages)) {
    if (!drawn.has(icon ?? id)) sources.dictionaries.annex.report(['packages', id, ...(icon === undefined ? [] : ['icon'])], `没有名为“${icon ?? id}”的图标`, fix)
  }
  for (const { source, author: { local }, servicePackage } of packages) {
    if (local && !drawn.has(servicePackage.icon)) source.report(['local', 'icon'], `没有名为“${servicePackage.icon}”的图标`, fix)
  }
}
