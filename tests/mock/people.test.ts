import type { ApplicationProblem } from '@types-contract/contract'
import { exemptionsOf } from '@/domain/conditions/references'
import { addDays } from '@/domain/dates/calendar-date'
import { FORMATS } from '@/domain/formats/registry'
import { validateField } from '@/domain/validation/validate-field'
import { CATALOGUE_DIRECTORY } from '../../mock/catalogue/compile/catalogue-directory'
import { compileSources } from '../../mock/catalogue/compile/compile-sources'
import { packageOf } from '../../mock/published'
import { everybody } from '../../mock/records/people/everybody'
import { demoSituation, type DemoSituation } from '../support/demo-situation'

const DAY = '2026-11-24'
/** The government may begin on any day, a leap day too. */
const FIRST_DAYS = [DAY, '2028-02-29']
const PEOPLE = everybody(DAY)
const { catalogue, dictionaries } = compileSources(CATALOGUE_DIRECTORY)
/** What a city adds to the 26 of Annex 1 is a file of its own and needs nobody here. */
const EVERY_PACKAGE = catalogue.packages.filter(({ number }) => number > 0).map(({ id }) => id)
const { idNumber, 'bank-card': bankCard, mobile } = { ...FORMATS, idNumber: FORMATS['id-number'] }
const cases = PEOPLE.flatMap(({ personId, packageIds }) => packageIds.map((packageId) => [personId, packageId] as const))

const seen = new Map<string, DemoSituation>()

/** The situation of somebody in a package, a number of days after the government began. */
const situation = (personId: string, packageId: string, firstDay: string, later = 0): DemoSituation => {
  const key = [personId, packageId, firstDay, later].join()
  const person = everybody(firstDay).find((one) => one.personId === personId)
  if (!person) throw new Error(`no ${personId}`)
  const today = addDays(firstDay, later)
  const found = seen.get(key) ?? demoSituation(person, packageOf(catalogue, packageId, today), today)
  seen.set(key, found)
  return found
}

/** What departments do not know of a row is still asked: a blank column is no fault of theirs. */
const isBlankColumn = ({ code, childId }: ApplicationProblem): boolean => code === 'required' && childId !== undefined

const faults = ({ filled, facts }: DemoSituation): ApplicationProblem[] => filled
  .flatMap(({ field, value }) => validateField(field, value, { facts, required: true }))
  .filter((problem) => !isBlankColumn(problem))

describe('The demo people', () => {
  it('are told apart by their ids, names and telephones', () => {
    for (const key of ['personId', 'name', 'mobile', 'idNumber'] as const) expect(new Set(PEOPLE.map((person) => person[key])).size).toBe(PEOPLE.length)
  })

  it.each(PEOPLE.map((person) => [person.personId, person] as const))('%s is nobody, with numbers that pass', (_id, person) => {
    if (person.idType === 'id-card') {
      expect(idNumber.check(person.idNumber)).toBeUndefined()
      expect(person.idNumber.slice(0, 6)).toBe('321199')
    }
    expect(mobile.check(person.mobile)).toBeUndefined()
    expect(person.mobile).toMatch(/^13900000\d{3}$/)
    const account = person.shared['bank.account']
    if (typeof account === 'string') expect(bankCard.check(account)).toBeUndefined()
  })

  it('all numbers in their records are of the synthetic region', () => {
    const numbers = JSON.stringify(PEOPLE).match(/(?<![\dA-Z])\d{17}[\dX]/g) ?? []
    expect(numbers.length).toBeGreaterThan(40)
    numbers.filter((number) => !idNumber.check(number)).forEach((number) => expect(number.slice(0, 6)).toBe('321199'))
  })

  it('begin with who a host stands for and who fits every package', () => {
    expect(PEOPLE.slice(0, 2).map(({ personId }) => personId)).toEqual(['new-mother', 'unknown-person'])
    expect([...PEOPLE[1]?.packageIds ?? []].sort()).toEqual([...EVERY_PACKAGE].sort())
  })

  it.each(PEOPLE.map(({ personId, story }) => [personId, story]))('%s tells in one sentence who they are', (_id, story) => {
    expect(story).toMatch(/^[^。]{12,60}。$/)
  })
})

describe.each(FIRST_DAYS)('What the departments share of a government begun on %s', (firstDay) => {
  it.each(cases)('%s may answer as fits them in %s', (personId, packageId) => {
    const { given, plan } = situation(personId, packageId, firstDay)
    expect(plan.questionnaire).toMatchObject({ complete: true, stop: undefined, answers: given })
    expect(plan.items.length).toBeGreaterThan(0)
  })

  it.each(cases)('of %s passes the rules of %s', (personId, packageId) => {
    expect(faults(situation(personId, packageId, firstDay))).toEqual([])
  })

  it.each(cases)('of %s blocks nothing in %s two months later', (personId, packageId) => {
    expect(faults(situation(personId, packageId, firstDay, 60)).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('Each package', () => {
  const known = cases.filter(([personId]) => !PEOPLE.some((person) => person.personId === personId && person.unknownToDepartments))

  it.each(EVERY_PACKAGE)('%s has somebody of whom departments know more than the sign-in tells', (packageId) => {
    const most = known.filter(([, id]) => id === packageId).map(([personId]) => situation(personId, packageId, DAY).filled.filter(({ field }) => !field.prefill?.attribute.startsWith('self.')).length)
    expect(Math.max(0, ...most)).toBeGreaterThanOrEqual(3)
  })

  it.each(EVERY_PACKAGE)('%s has holders of every certificate its materials name', (packageId) => {
    const kinds = packageOf(catalogue, packageId, DAY).materials.flatMap(({ exemption }) => exemptionsOf(exemption).flatMap(({ certificateKind, kind }) => (kind === 'certificate' && certificateKind ? [certificateKind] : [])))
    const held = new Set(PEOPLE.filter(({ packageIds }) => packageIds.includes(packageId)).flatMap(({ certificates }) => certificates.map(({ kind }) => kind)))
    expect(kinds.filter((kind) => !held.has(kind))).toEqual([])
  })

  it.each(known)('lets %s hand in no certificate and no proof in %s', (personId, packageId) => {
    const { plan, prefill } = situation(personId, packageId, DAY)
    const needed = new Set(plan.materials.map(({ material }) => material.id))
    expect(prefill.unavailable?.filter(({ materialId }) => needed.has(materialId))).toEqual([])
  })
})

describe('The records', () => {
  it('hold every attribute that a package may ask for, and none besides', () => {
    const held = new Set(PEOPLE.flatMap(({ shared }) => Object.keys(shared)))
    expect([...dictionaries.attributes.keys()].filter((attribute) => !held.has(attribute))).toEqual([])
    expect([...held].filter((attribute) => !dictionaries.attributes.has(attribute))).toEqual([])
  })

  it('hold certificates of the departments that packages ask for them', () => {
    const asked = catalogue.packages.flatMap(({ materials }) => materials.flatMap(({ exemption }) => exemptionsOf(exemption)))
    for (const { kind, departmentId, departmentName } of PEOPLE.flatMap(({ certificates }) => certificates)) {
      expect(dictionaries.departments.get(departmentId)?.name).toBe(departmentName)
      const issuers = new Set(asked.filter(({ certificateKind }) => certificateKind === kind).map((exemption) => exemption.departmentId))
      if (issuers.size > 0) expect([kind, [...issuers]]).toEqual([kind, [departmentId]])
    }
  })

  it('name the certificates and materials that exist where one of several is meant', () => {
    const materialIds = new Set(catalogue.packages.flatMap(({ materials }) => materials.map(({ id }) => id)))
    for (const { certificateFor = {}, certificates } of PEOPLE) {
      expect(Object.keys(certificateFor).filter((id) => !materialIds.has(id))).toEqual([])
      expect(Object.values(certificateFor).filter((id) => !certificates.some(({ certificateId }) => certificateId === id))).toEqual([])
    }
  })
})
