import type { Compilation } from '../compile-sources'

/** What the dictionaries name in each other exists: departments of sources, regions of halls, packages of windows. */
export function checkDictionaries({ dictionaries, sources, packages }: Compilation): void {
  const { departments, attributes, halls, regions, annex } = dictionaries
  const holders = new Map([...attributes].map(([attribute, { departmentId }]) => [attribute.split('.')[0] ?? attribute, departmentId]))
  for (const [sourceId, departmentId] of holders) {
    if (departmentId !== undefined && !departments.has(departmentId)) {
      sources.dictionaries.sources.report([sourceId, 'department'], `没有编号为“${departmentId}”的部门`, '改成 shared/departments.yaml 里的编号')
    }
  }
  const codes = new Set(regions.map(({ code }) => code))
  const packageIds = new Set([...Object.keys(annex.packages), ...packages.map(({ servicePackage }) => servicePackage.id)])
  for (const [id, hall] of Object.entries(halls)) {
    const { report } = sources.dictionaries.halls
    if (hall.region !== undefined && hall.region.length === 9 && !codes.has(hall.region)) report([id, 'region'], `没有代码为“${hall.region}”的镇街`, '改成 shared/regions.yaml 里的代码')
    for (const key of ['address', 'phone', 'hours'] as const) {
      const open = hall['to-verify']?.includes(key) ?? false
      if (hall[key] === undefined && !open) report([id], `“${hall.name}”没有写 ${key}，也没有标待核`, `补上 ${key}，或把它写进 to-verify`)
    }
    for (const [windowId, window] of Object.entries(hall.windows)) {
      window.packages?.forEach((packageId, index) => {
        if (!packageIds.has(packageId)) report([id, 'windows', windowId, 'packages', index], `没有编号为“${packageId}”的套餐`, '改成 shared/annex.yaml 里的编号')
      })
    }
  }
}
