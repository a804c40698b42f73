import { lookupOf } from '@/domain/conditions/lookup'
import { mayPrefill } from '@/domain/plan/plan-fields'
import { usableExemption } from '@/domain/plan/plan-materials'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import type { Answers, ElectronicCertificate, Exemption, Material, Prefill, PrefilledValue, ServicePackage } from '@types-contract/contract'
import type { PretendPerson } from './records/people/person'
import { sharedValue } from './records/people/shared-value'
import type { Scenario } from './scenarios/scenario'

/** What is asked for: the same facts whether before the form is filled or when it is handed in. */
export interface PrefillQuestion {
  answers: Answers
  dataSharing: boolean
}

type Unavailable = NonNullable<Prefill['unavailable']>[number]

/** Looks up what the departments know of a person for a package. */
export function prefillOf(
  servicePackage: ServicePackage, question: PrefillQuestion, today: string,
  person: PretendPerson, certificates: readonly ElectronicCertificate[], scenario?: Scenario
): Prefill {
  const silent = silentDepartment(servicePackage, scenario)
  const unavailable = unavailableMaterials(servicePackage, question, today, person, certificates, scenario)
  const found = exemptMaterials(servicePackage, question, today)
    .filter(({ id }) => !unavailable.some(({ materialId }) => materialId === id))
    .flatMap(({ id, exemption }) => {
      const certificate = exemption.kind === 'certificate' ? matching(id, exemption, person, certificates) : undefined
      return certificate ? [{ materialId: id, certificate }] : []
    })
  return { values: valuesOf(servicePackage, question, today, person, silent), certificates: found, unavailable }
}

/** The materials that had been exempt, but for this person the source has nothing, with the reason. */
export function unavailableMaterials(
  servicePackage: ServicePackage, question: PrefillQuestion, today: string,
  person: PretendPerson, certificates: readonly ElectronicCertificate[], scenario?: Scenario
): Unavailable[] {
  const silent = silentDepartment(servicePackage, scenario)
  const exempt = exemptMaterials(servicePackage, question, today)
  const missing = exempt.flatMap(({ id, exemption }): Unavailable[] => {
    const reason = whyNot(id, exemption, person, certificates, silent)
    if (reason === undefined) return []
    const certificate = exemption.departmentId === silent ? undefined : unusable(exemption, certificates)
    return [{ materialId: id, reason, ...(certificate && { certificate }) }]
  })
  const withheld = scenario?.withholdsCertificate
    ? exempt.find(({ id, exemption }) => exemption.kind === 'certificate' && !missing.some(({ materialId }) => materialId === id))
    : undefined
  return withheld ? [...missing, { materialId: withheld.id, reason: '证照库里暂时查不到这张证照，请拍照上传。' }] : missing
}

type ExemptMaterial = Material & { exemption: Exemption }

/** Looked up at a department, not made by the package itself. */
const asksSomebody = ({ kind }: Exemption): boolean => kind === 'certificate' || kind === 'data-check'

function exemptMaterials(servicePackage: ServicePackage, { answers, dataSharing }: PrefillQuestion, today: string): ExemptMaterial[] {
  const lookup = lookupOf({ answers, values: {}, itemIds: new Set(servicePackage.items.map(({ id }) => id)), dataSharing, today })
  return servicePackage.materials.flatMap((material): ExemptMaterial[] => {
    const exemption = usableExemption(material.exemption, lookup, asksSomebody)
    return exemption ? [{ ...material, exemption }] : []
  })
}

function whyNot(
  materialId: string, exemption: Exemption, person: PretendPerson, certificates: readonly ElectronicCertificate[], silent: string | undefined
): string | undefined {
  if (exemption.departmentId === silent) return '部门系统暂时没有响应，请先拍照上传，或稍后再试。'
  if (exemption.kind === 'certificate') {
    if (matching(materialId, exemption, person, certificates)) return undefined
    return WHY_UNUSABLE[unusable(exemption, certificates)?.status ?? 'valid']
  }
  return person.unknownToDepartments ? '部门没有查到您的这项信息，请拍照上传。' : undefined
}

const WHY_UNUSABLE: Readonly<Record<ElectronicCertificate['status'], string>> = {
  valid: '证照库里没有您的这张证照，请拍照上传。',
  expired: '证照库里的这张证照已过期，不能再用，请拍有效的那一张。',
  revoked: '证照库里的这张证照已被注销，不能再用，请拍有效的那一张。'
}

/** One of the kind looked for that is there but no longer good. */
function unusable({ kind, certificateKind }: Exemption, certificates: readonly ElectronicCertificate[]): ElectronicCertificate | undefined {
  return kind === 'certificate' ? certificates.find((one) => one.kind === certificateKind && one.status !== 'valid') : undefined
}

function matching(
  materialId: string, { certificateKind }: Exemption, person: PretendPerson, certificates: readonly ElectronicCertificate[]
): ElectronicCertificate | undefined {
  const usable = certificates.filter(({ kind, status }) => kind === certificateKind && status === 'valid')
  return usable.find(({ certificateId }) => certificateId === person.certificateFor?.[materialId]) ?? usable[0]
}

function valuesOf(
  servicePackage: ServicePackage, question: PrefillQuestion, today: string, person: PretendPerson, silent: string | undefined
): PrefilledValue[] {
  const itemIds = possibleItems(servicePackage, question, today)
  const lookup = lookupOf({ answers: question.answers, values: {}, itemIds, dataSharing: question.dataSharing, today })
  return servicePackage.fields.flatMap(({ id, prefill, usedBy }) => {
    if (!prefill || !usedBy.some(({ itemId }) => itemIds.has(itemId))) return []
    if (!mayPrefill(prefill, lookup)) return []
    if (silent !== undefined && prefill.departmentId === silent) return []
    const value = sharedValue(person, prefill.attribute)
    if (value === undefined) return []
    const { departmentId, locked = false } = prefill
    return [{ fieldId: id, value, sourceName: prefill.name, departmentId, locked }]
  })
}

/**
 * The items these answers may lead to, whatever the person still switches on: nothing is
 * shared that none of them needs. 依据: 个人信息保护法第六条 (最小范围)。
 */
function possibleItems(servicePackage: ServicePackage, { answers, dataSharing }: PrefillQuestion, today: string): ReadonlySet<string> {
  const addedItemIds = servicePackage.items.map(({ id }) => id)
  const plan = resolvePlan(servicePackage, { answers, addedItemIds, droppedItemIds: [], dataSharing, values: {}, today })
  return new Set([...plan.items, ...plan.offered].map(({ item }) => item.id))
}

/** In a scenario where a department is silent: the first that helps the lead one. */
function silentDepartment({ coordinatingDepartmentIds }: ServicePackage, scenario?: Scenario): string | undefined {
  return scenario?.silencesDepartment ? coordinatingDepartmentIds[0] : undefined
}
