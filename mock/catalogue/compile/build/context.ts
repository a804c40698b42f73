import type { Condition, Department } from '@types-contract/contract'
import type { Path, Report } from '../finding'
import type { AuthorBasis, AuthorCondition, AuthorToVerify, AuthorUsedFor } from '../shape/basics'
import type { AuthorPackage } from '../shape/package'
import { buildCondition } from './conditions'
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
  return buildCondition(raw, path, { report: context.report, named: context.author.conditions })
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

/** The items that use something, with the names their departments have for it; `all` stands for every item. */
export function usesOf(context: BuildContext, raw: AuthorUsedFor, path: Path): { itemId: string; name?: string; when?: Condition }[] {
  const given = Array.isArray(raw) ? Object.fromEntries(raw.map((id) => [id, null])) : raw
  const { all, ...named } = given
  const everyItem = all === undefined ? {} : Object.fromEntries(Object.keys(context.author.items).map((id) => [id, all]))
  return Object.entries({ ...everyItem, ...named }).map(([itemId, use]) => {
    if (!Object.prototype.hasOwnProperty.call(context.author.items, itemId)) {
      context.report([...path, itemId], `没有编号为“${itemId}”的事项`, '改成本套餐 items 里的编号')
    }
    const name = typeof use === 'string' ? use : use?.name
    const when = typeof use === 'string' ? undefined : conditionAt(context, use?.when, [...path, itemId, 'when'])
    return { itemId, ...(name !== undefined && { name }), ...(when && { when }) }
  })
}

/** A legal basis in its wire shape. */
export function basisOf(raw: AuthorBasis): { title: string; from?: string; toVerify?: boolean } {
  if (typeof raw === 'string') return { title: raw }
  return {
    title: raw.title,
    ...(raw.from !== undefined && { from: raw.from }),
    ...(raw['to-verify'] !== undefined && { toVerify: raw['to-verify'] })
  }
}
