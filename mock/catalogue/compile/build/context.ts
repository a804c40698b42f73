import type { Condition, Department } from '@types-contract/contract'
import type { Path, Report } from '../finding'
import type { AuthorBasis, AuthorCondition, AuthorToVerify, AuthorUsedFor } from '../shape/basics'
import type { AuthorPackage } from '../shape/package'
import { ownEntry } from '@/domain/conditions/lookup'
import { markUse } from './condition-places'
import { buildCondition, withGroups } from './conditions'
import type { Dictionaries } from './dictionaries'

/** Everything a part of one package needs while it is built. */
export interface BuildContext {
  author: AuthorPackage
  dictionaries: Dictionaries
  report: Report
  /** Sentences for the package's own list of what must still be confirmed. */
  toVerify: string[]
  leadDepartmentId: string
}

/** A condition at a place of the package. */
export function conditionAt(context: BuildContext, raw: AuthorCondition | undefined, path: Path): Condition | undefined {
  const condition = buildCondition(raw, path, { report: context.report, named: context.author.conditions, groups: context.author.groups })
  markUse(condition, path)
  return condition
}

/** The department of an id; an unknown one is reported and comes back under its id. */
export function departmentAt(context: BuildContext, id: string, path: Path): Department {
  const found = context.dictionaries.departments.get(id)
  if (!found) context.report(path, `没有编号为“${id}”的部门`, '改成 shared/departments.yaml 里的编号，或先在那里登记这个部门')
  return found ?? { id, name: id, shortName: id }
}

/**
 * Names the department that must confirm something. What has a subject also goes to the package's list,
 * so that the guide says it once.
 */
export function verifyWith(context: BuildContext, raw: AuthorToVerify | undefined, subject: string | undefined, path: Path): string | undefined {
  if (raw === undefined) return undefined
  const department = departmentAt(context, typeof raw === 'string' ? raw : raw.with, path)
  const what = [subject, typeof raw === 'string' ? undefined : raw.what].filter((part) => part !== undefined).join(':')
  context.toVerify.push(`${what}(向${department.name}核对)`)
  return department.name
}

/** The items that a list of ids names; a group stands for its items. */
export function itemIdsOf({ author: { groups } }: BuildContext, ids: readonly string[]): string[] {
  return withGroups(groups, ids)
}

/**
 * The items that use something, with the names their departments have for it. `all` stands for every item,
 * a group for its own; what is said of fewer items wins, and `false` takes them out.
 */
export function usesOf(context: BuildContext, raw: AuthorUsedFor, path: Path): { itemId: string; name?: string; when?: Condition }[] {
  const given: Exclude<AuthorUsedFor, string[]> = Array.isArray(raw) ? Object.fromEntries(raw.map((id) => [id, null])) : raw
  const { items, groups } = context.author
  const uses = new Map<string, { use: AuthorUse, key: string }>()
  const widestFirst = Object.keys(given).sort((a, b) => rank(a, groups) - rank(b, groups))
  for (const key of widestFirst) {
    const ids = key === 'all' ? Object.keys(items) : itemIdsOf(context, [key])
    for (const itemId of ids) uses.set(itemId, { use: given[key] ?? null, key })
  }
  return [...uses].filter(([, { use }]) => use !== false).map(([itemId, { use, key }]) => {
    if (!ownEntry(items, itemId)) {
      context.report([...path, key], `没有编号为“${itemId}”的事项`, '改成本套餐 items 里的编号，或 groups 里的名称')
    }
    const said = typeof use === 'string' ? { name: use } : use === false ? undefined : use
    const when = conditionAt(context, said?.when, [...path, key, 'when'])
    return { itemId, ...(said?.name !== undefined && { name: said.name }), ...(when && { when }) }
  })
}

type AuthorUse = Exclude<AuthorUsedFor, string[]>[string]

/** `all` is widest, then groups, then single items. */
const rank = (key: string, groups: AuthorPackage['groups']): number => (key === 'all' ? 0 : ownEntry(groups, key) ? 1 : 2)

/** A legal basis in its wire shape. */
export function basisOf(raw: AuthorBasis): { title: string; from?: string; toVerify?: boolean } {
  if (typeof raw === 'string') return { title: raw }
  return {
    title: raw.title,
    ...(raw.from !== undefined && { from: raw.from }),
    ...(raw['to-verify'] !== undefined && { toVerify: raw['to-verify'] })
  }
}
