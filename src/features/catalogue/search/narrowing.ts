import { catalogueText } from '@/locales/zh-cn/catalogue'
import type { Catalogue, ServicePackageSummary } from '@types-contract/contract'

/** A person or an enterprise, or a stage of life or business. */
export interface Narrowing {
  id: string
  text: string
}

const AUDIENCES = ['person', 'enterprise'] as const
const fits = ({ audience, lifeEvent }: ServicePackageSummary, id: string): boolean => audience === id || lifeEvent === id

/** What would make these packages fewer: who it is for, when both are among them, and the stages they belong to. */
export function narrowingsOf({ lifeEvents }: Catalogue, packages: readonly ServicePackageSummary[]): Narrowing[] {
  const all = [
    ...AUDIENCES.map((id) => ({ id, text: catalogueText.search.audiences[id] })),
    ...lifeEvents.map(({ id, name }) => ({ id, text: name }))
  ]
  return all.filter(({ id }) => {
    const left = packages.filter((summary) => fits(summary, id)).length
    return left > 0 && left < packages.length
  })
}

/** The packages that fit a narrowing, or all of them when none is chosen or it fits none. */
export function narrowed(packages: readonly ServicePackageSummary[], id: string | undefined): readonly ServicePackageSummary[] {
  const left = id === undefined ? [] : packages.filter((summary) => fits(summary, id))
  return left.length > 0 ? left : packages
}
