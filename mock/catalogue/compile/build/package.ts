import type { Consent, DeliveryMethod, Department, ServicePackage } from '@types-contract/contract'
import { ownEntry } from '@/domain/conditions/lookup'
import type { SourceFile } from '../source/source-file'
import type { AuthorIdentity } from '../shape/dictionaries'
import type { AuthorConsent, AuthorDelivery, AuthorPackage } from '../shape/package'
import { basisOf, conditionAt, verifyWith, type BuildContext } from './context'
import type { Dictionaries } from './dictionaries'
import { buildFields, buildSections } from './fields'
import { buildItems } from './items'
import { buildMaterials } from './materials'
import { buildQuestions } from './questions'

/** Builds the wire form of one package file; what does not fit is reported on the file. */
export function buildPackage(author: AuthorPackage, dictionaries: Dictionaries, source: SourceFile): ServicePackage | undefined {
  const identity = identityOf(author, dictionaries, source)
  if (!identity) return undefined
  const context: BuildContext = { author, dictionaries, report: source.report, toVerify: [], leadDepartmentId: identity.lead }
  return {
    ...buildHead(author, identity),
    ...buildDepartments(context, identity),
    basis: author.basis.map(basisOf),
    questions: buildQuestions(context),
    items: buildItems(context),
    materials: buildMaterials(context),
    sections: buildSections(context),
    fields: buildFields(context),
    deliveries: buildDeliveries(context),
    consents: buildConsents(context),
    ...(author.signers && { signers: author.signers }),
    commonQuestions: author['common-questions'].map(({ ask, answer }) => ({ question: ask, answer })),
    windows: buildWindows(context),
    ...buildToVerify(context)
  }
}

function identityOf(author: AuthorPackage, { annex }: Dictionaries, { report }: SourceFile): AuthorIdentity | undefined {
  const row = Object.prototype.hasOwnProperty.call(annex.packages, author.package) ? annex.packages[author.package] : undefined
  if (row && author.local) report(['local'], '附件1的套餐不用再写“local”', '删掉 local；名称和部门只在 shared/annex.yaml 写一次')
  if (!row && !author.local) report(['package'], `清单里没有编号为“${author.package}”的套餐`, '改成 shared/annex.yaml 里的编号；本地新设的套餐写上 local')
  return row ?? author.local
}

function buildHead(author: AuthorPackage, identity: AuthorIdentity) {
  return {
    id: author.package,
    number: identity.number,
    name: identity.name,
    ...(identity.alias !== undefined && { alias: identity.alias }),
    icon: identity.icon ?? author.package,
    audience: identity.audience,
    ...(author['for-whom'] !== undefined && { audienceNote: author['for-whom'] }),
    lifeEvent: identity['life-event'],
    starred: identity.starred,
    tone: author.tone,
    summary: identity.summary,
    outcomesSummary: author['you-get'],
    searchWords: identity['search-words'],
    version: author.version,
    effectiveFrom: author['effective-from'],
    ...(author.changes && { changes: author.changes })
  }
}

/** The lead department first, then the coordinating ones as the annex lists them. */
function buildDepartments(context: BuildContext, identity: AuthorIdentity) {
  const known = context.dictionaries.departments
  const departments: Department[] = [identity.lead, ...identity.with].map((id) => known.get(id) ?? { id, name: id, shortName: id })
  return { leadDepartmentId: identity.lead, coordinatingDepartmentIds: identity.with, departments }
}

function buildDeliveries(context: BuildContext): DeliveryMethod[] {
  const kinds = ['electronic', 'window', 'post'] as const
  return kinds.flatMap((kind) => {
    const raw: AuthorDelivery | undefined = context.author.deliveries[kind]
    if (raw === undefined) return []
    if (typeof raw === 'string') return [{ kind, text: raw }]
    const when = conditionAt(context, raw.when, ['deliveries', kind, 'when'])
    return [{ kind, text: raw.text, ...(raw.note !== undefined && { note: raw.note }), ...(when && { when }) }]
  })
}

function buildConsents(context: BuildContext): Consent[] {
  return Object.entries(context.author.consents).flatMap(([id, raw]) => {
    const { title, text, sensitive } = { ...ownEntry<AuthorConsent>(context.dictionaries.consents, id), ...raw }
    if (title === undefined || text === undefined) {
      context.report(['consents', id], `没有编号为“${id}”的同意书`, '改成 shared/consents.yaml 里的编号，或在这里写上 title 和 text')
      return []
    }
    const when = conditionAt(context, raw?.when, ['consents', id, 'when'])
    return [{ id, title, text, ...(sensitive && { sensitive }), ...(when && { when }) }]
  })
}

/** The halls that take the package; `towns` and `villages` stand for all of them. */
function buildWindows(context: BuildContext): ServicePackage['windows'] {
  const halls = context.dictionaries.halls
  return Object.entries(context.author.windows).flatMap(([key, note]) => {
    const level = LEVELS[key]
    const ids = level ? Object.keys(halls).filter((id) => halls[id]?.level === level) : [key]
    if (!level && !Object.prototype.hasOwnProperty.call(halls, key)) {
      context.report(['windows', key], `没有编号为“${key}”的大厅`, '改成 shared/halls.yaml 里的编号，或写 towns、villages')
    }
    return ids.map((hallId) => ({ hallId, ...(note !== null && { note }) }))
  })
}

const LEVELS: Readonly<Record<string, 'town' | 'village' | undefined>> = { towns: 'town', villages: 'village' }

function buildToVerify(context: BuildContext): { toVerify?: string[] } {
  context.author['to-verify'].forEach((raw, index) => verifyWith(context, raw, undefined, ['to-verify', index]))
  return context.toVerify.length > 0 ? { toVerify: context.toVerify } : {}
}
