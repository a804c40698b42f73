import type { Exemption, Material, MaterialWay } from '@types-contract/contract'
import type { Path } from '../finding'
import { ownEntry } from '@/domain/conditions/lookup'
import { exemptionsOf } from '@/domain/conditions/references'
import type { AuthorExempt, AuthorExempts, AuthorMaterial, AuthorPages } from '../shape/material'
import { conditionAt, departmentAt, itemIdsOf, usesOf, verifyWith, type BuildContext } from './context'
import { withShared } from './shared-entry'

/** Builds the materials of a package in the author's order. */
export function buildMaterials(context: BuildContext): Material[] {
  return Object.entries(context.author.materials).map(([id, raw]) => buildMaterial(context, id, raw))
}

function buildMaterial(context: BuildContext, id: string, own: AuthorMaterial): Material {
  const path = ['materials', id]
  const { merged: raw, sharedId } = withShared(context.dictionaries.materials, own, path, context.report)
  const name = required(context, raw.name, 'name', path)
  const neededWhen = conditionAt(context, raw.when, [...path, 'when'])
  const exemption = buildExemptions(context, raw.exempt, [...path, 'exempt'])
  if (own['keep-months'] !== undefined && sharedId === undefined) {
    context.report([...path, 'keep-months'], '只有公共材料才能存进材料夹：别的事认不出这一份', '改用 is: 引用公共材料，或去掉 keep-months')
  }
  const toVerify = verifyWith(context, raw['to-verify'], name, [...path, 'to-verify'])
  return {
    id,
    ...(sharedId !== undefined && { sharedId }),
    name,
    documentKind: raw.document ?? 'a4',
    pages: buildPages(raw.pages),
    ...(Array.isArray(raw.sides) && { sides: raw.sides }),
    neededBy: usesOf(context, raw.for, [...path, 'for']),
    ...(neededWhen && { neededWhen }),
    ...(raw.because !== undefined && { because: raw.because }),
    provider: required(context, raw.provider, 'provider', path),
    ways: waysOf(context, raw, exemption, path),
    ...(exemption && { exemption }),
    ...(raw.later !== undefined && { deferral: { workingDays: raw.later } }),
    ...(raw.commitment !== undefined && { commitment: { text: raw.commitment } }),
    ...(raw.optional !== undefined && { optional: raw.optional }),
    ...(raw['keep-months'] !== undefined && sharedId !== undefined && { reuse: { months: raw['keep-months'] } }),
    ...(raw.sample !== undefined && { sample: raw.sample }),
    ...(raw['blank-form'] !== undefined && { blankForm: raw['blank-form'] }),
    ...(raw.note !== undefined && { note: raw.note }),
    ...(raw['purpose-mark'] !== undefined && { purposeMark: raw['purpose-mark'] }),
    ...(raw.sensitive !== undefined && { sensitive: raw.sensitive }),
    ...(toVerify !== undefined && { toVerify })
  }
}

function required(context: BuildContext, value: string | undefined, key: string, path: Path): string {
  if (value === undefined) context.report(path, `材料缺少“${key}”`, `补上“${key}:”，或用 is / like 引用公共材料`)
  return value ?? ''
}

function buildPages(raw: AuthorPages | undefined): Material['pages'] {
  if (raw === undefined) return { min: 1, max: 9 }
  if (typeof raw === 'number') return { min: raw, max: raw }
  if (Array.isArray(raw)) return { min: raw.length, max: Math.max(1, raw.length), names: raw }
  return { min: raw.min, max: raw.max, ...(raw.names && { names: raw.names }) }
}

/** The ways to hand a material in, best first; said once by the keys that make them possible. */
function waysOf(context: BuildContext, raw: Partial<AuthorMaterial>, exemption: Exemption | undefined, path: Path): MaterialWay[] {
  const ways: MaterialWay[] = [
    ...new Set(exemptionsOf(exemption).map(({ kind }) => kind)),
    ...(raw['hand-in'] ?? []),
    ...(raw.commitment === undefined ? [] : ['commitment' as const]),
    ...(raw.later === undefined ? [] : ['later' as const])
  ]
  if (ways.length === 0) context.report(path, '没有任何提交方式', '写上 hand-in: [capture, file],或写 exempt')
  return ways
}

/** The exemptions in the author's order, each with the one to try when it does not hold. */
function buildExemptions(context: BuildContext, raw: AuthorExempts | undefined, path: Path): Exemption | undefined {
  if (raw === undefined || raw === 'none') return undefined
  if (!Array.isArray(raw)) return buildExemption(context, raw, path)
  const built = raw.flatMap((one, index) => buildExemption(context, one, [...path, index]) ?? [])
  return built.reduceRight<Exemption | undefined>((otherwise, one) => ({ ...one, ...(otherwise && { otherwise }) }), undefined)
}

function buildExemption(context: BuildContext, raw: AuthorExempt, path: Path): Exemption | undefined {
  const when = conditionAt(context, raw.when, [...path, 'when'])
  const kind = exemptionKind(context, raw, path)
  return kind && { ...kind, ...(when && { when }) }
}

function exemptionKind(context: BuildContext, raw: AuthorExempt, path: Path): Exemption | undefined {
  const sharing = raw.sharing ?? true
  if (raw['produced-by'] !== undefined) return producedBy(context, raw, [raw['produced-by']].flat(), path)
  if (raw.generated === true) return { kind: 'generated', departmentId: raw.from ?? context.leadDepartmentId }
  if (raw['data-check'] !== undefined) {
    departmentAt(context, raw['data-check'], [...path, 'data-check'])
    return { kind: 'data-check', departmentId: raw['data-check'], ...(sharing && { needsDataSharing: true }) }
  }
  if (raw.certificate !== undefined && raw.from !== undefined) {
    departmentAt(context, raw.from, [...path, 'from'])
    return { kind: 'certificate', departmentId: raw.from, certificateKind: raw.certificate, ...(sharing && { needsDataSharing: true }) }
  }
  context.report(path, '免提交写得不全', '四选一：certificate + from、data-check: 部门、produced-by: 事项、generated: true')
  return undefined
}

function producedBy(context: BuildContext, raw: AuthorExempt, named: readonly string[], path: Path): Exemption | undefined {
  const itemIds = itemIdsOf(context, named)
  const items = itemIds.map((id) => ownEntry(context.author.items, id))
  itemIds.forEach((id, index) => {
    if (!items[index]) context.report([...path, 'produced-by'], `没有编号为“${id}”的事项`, '改成本套餐 items 里的编号')
  })
  const [first] = items
  if (!first) return undefined
  const outcomes = items.flatMap((item) => Object.values(item?.gives ?? {}))
  const certificateKind = raw.certificate ?? outcomes.find((outcome) => outcome.certificate !== undefined)?.certificate
  return { kind: 'produced', departmentId: first.by, producedBy: itemIds, ...(certificateKind !== undefined && { certificateKind }) }
}
