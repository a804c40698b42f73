import type { Answers, ElectronicCertificate, ServicePackage } from '@types-contract/contract'
import { holds } from '@/domain/conditions/evaluate'
import { lookupOf } from '@/domain/conditions/lookup'
import { exemptionsOf } from '@/domain/conditions/references'
import type { PretendPerson } from '../../mock/records/people/person'
import { fillField } from './fill/fill-field'

const NUMBER = '321199195001011239'

/** Who the person is just now: departments know what agrees with what is answered. */
export interface Moment { answers: Answers, today: string }

const sharedOn = (servicePackage: ServicePackage, { answers, today }: Moment): PretendPerson['shared'] => {
  const values: Record<string, NonNullable<ReturnType<typeof fillField>>> = {}
  const shared: Record<string, NonNullable<ReturnType<typeof fillField>>> = {}
  servicePackage.fields.forEach((field, at) => {
    const lookup = lookupOf({ answers, values, itemIds: new Set(), dataSharing: true, today })
    if (!field.prefill || !holds(field.prefill.when, lookup)) return
    const value = shared[field.prefill.attribute] ?? fillField(field, lookup, at + 3)
    if (value === undefined) return
    values[field.id] = value
    shared[field.prefill.attribute] = value
  })
  return shared
}

/** Somebody of whom the departments know everything a package may ask, good on whatever day it is. */
export const knownPerson = (servicePackage: ServicePackage, moment: () => Moment): PretendPerson => {
  let known: { at: Moment, shared: PretendPerson['shared'] } | undefined
  const sharedNow = (): PretendPerson['shared'] => {
    const at = moment()
    if (known?.at.answers !== at.answers || known.at.today !== at.today) known = { at, shared: sharedOn(servicePackage, at) }
    return known.shared
  }
  return {
    personId: `known-${servicePackage.id}`, name: '许示范', idType: 'id-card', idNumber: NUMBER, mobile: '13900000301',
    story: '部门里什么都查得到的人。', packageIds: [servicePackage.id], certificates: certificatesFor(servicePackage),
    get shared() { return sharedNow() }
  }
}

const certificatesFor = ({ materials, departments }: ServicePackage): ElectronicCertificate[] => {
  const kinds = new Map(materials.flatMap(({ name, exemption }) => exemptionsOf(exemption).flatMap(({ kind, certificateKind, departmentId }) =>
    (kind === 'certificate' && certificateKind !== undefined ? [[certificateKind, { name, departmentId }] as const] : []))))
  return [...kinds].map(([kind, { name, departmentId }]) => ({
    certificateId: `known-${kind}`, kind, name, holder: '许示范', numberMasked: '3211****', departmentId,
    departmentName: departments.find(({ id }) => id === departmentId)?.name ?? departmentId, trustGrade: 'A', status: 'valid', validFrom: '2020-01-01'
  }))
}

/** Somebody of whom nobody knows anything: all is typed, all is photographed. */
export const strangerTo = (servicePackage: ServicePackage): PretendPerson => ({
  personId: `stranger-${servicePackage.id}`, name: '许示范', idType: 'id-card', idNumber: NUMBER, mobile: '13900000302',
  story: '部门里什么都查不到的人。', packageIds: [servicePackage.id], shared: {}, certificates: [], unknownToDepartments: true
})
