import { FORMATS } from '@/domain/formats/registry'
import { loadCatalogue } from '../../mock/catalogue/compile/load-catalogue'
import { packageOf } from '../../mock/published'
import { everybody } from '../../mock/records/people/everybody'
import { validateField } from '@/domain/validation/validate-field'

const DAY = '2026-11-24'
const PEOPLE = everybody(DAY)
const { idNumber, 'bank-card': bankCard, mobile } = { ...FORMATS, idNumber: FORMATS['id-number'] }

describe('The demo people', () => {
  it('are told apart by their ids', () => {
    expect(new Set(PEOPLE.map(({ personId }) => personId)).size).toBe(PEOPLE.length)
  })

  it.each(PEOPLE.map((person) => [person.personId, person] as const))('%s is nobody, with numbers that pass', (_id, person) => {
    if (person.idType === 'id-card') {
      expect(idNumber.check(person.idNumber)).toBeUndefined()
      expect(person.idNumber.slice(0, 6)).toBe('321199')
    }
    expect(mobile.check(person.mobile)).toBeUndefined()
    const account = person.shared['bank.account']
    if (typeof account === 'string') expect(bankCard.check(account)).toBeUndefined()
  })

  it('all numbers in their records are of the synthetic region', () => {
    const numbers = JSON.stringify(PEOPLE).match(/\b\d{17}[\dX]\b/g) ?? []
    expect(numbers.length).toBeGreaterThan(5)
    numbers.filter((number) => !idNumber.check(number)).forEach((number) => expect(number.slice(0, 6)).toBe('321199'))
  })
})

describe('What the departments share', () => {
  const catalogue = loadCatalogue()
  const cases = PEOPLE.flatMap((person) => person.packageIds
    .filter((id) => catalogue.packages.some((one) => one.id === id))
    .map((packageId) => [person.personId, packageId, person] as const))

  it.each(cases)('of %s passes the rules of %s', (_person, packageId, person) => {
    const { fields } = packageOf(catalogue, packageId, DAY)
    const facts = { answers: {}, values: {}, itemIds: new Set<string>(), dataSharing: true, today: DAY }
    for (const field of fields) {
      const shared = Object.entries(person.shared).find(([attribute]) => attribute === field.prefill?.attribute)
      if (shared) expect([field.id, validateField(field, shared[1], { facts, required: true })]).toEqual([field.id, []])
    }
  })
})
