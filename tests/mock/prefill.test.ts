import type { Prefill, ServicePackage } from '@types-contract/contract'
import { prefillOf } from '../../mock/prefill'
import type { PretendPerson } from '../../mock/records/people/person'
import { FIXTURE_PACKAGE } from '../support/fixture-catalogue'
import { FIXTURE_PEOPLE } from '../support/fixture-people'

const TODAY = '2026-03-02'
const [somebody, stranger] = FIXTURE_PEOPLE

function look(person: PretendPerson | undefined, dataSharing = true, servicePackage: ServicePackage = FIXTURE_PACKAGE): Prefill {
  if (!person) throw new Error('No such person')
  return prefillOf(servicePackage, { answers: {}, dataSharing }, TODAY, person, person.certificates)
}

describe('Shared data', () => {
  it('come with their source and whether they are locked', () => {
    expect(look(somebody).values).toEqual([{ fieldId: 'applicant-name', value: '许示范', sourceName: '实名信息', locked: true }])
  })

  it('bring the certificate that makes a material exempt', () => {
    expect(look(somebody)).toMatchObject({ certificates: [{ materialId: 'household-book', certificate: { kind: 'household-register' } }], unavailable: [] })
  })

  it('say of somebody nobody knows what must be handed in after all, and why', () => {
    const { values, certificates, unavailable } = look(stranger)
    expect([values, certificates]).toEqual([[], []])
    expect(unavailable).toMatchObject([{ materialId: 'household-book' }])
    expect(unavailable?.[0]?.reason).toMatch(/上传/)
  })

  it('are not given when sharing is declined, except what signing in tells', () => {
    const { values, certificates, unavailable } = look(somebody, false)
    expect(values.map(({ fieldId }) => fieldId)).toEqual(['applicant-name'])
    expect([certificates, unavailable]).toEqual([[], []])
  })

  it('leave out what no item of these answers needs', () => {
    const subsidyOnly: ServicePackage = {
      ...FIXTURE_PACKAGE,
      fields: FIXTURE_PACKAGE.fields.map((field) => (field.id === 'applicant-name' ? { ...field, usedBy: [{ itemId: 'subsidy' }] } : field))
    }
    expect(look(somebody, true, subsidyOnly).values).toEqual([])
  })

  it('do not bring a certificate that has expired', () => {
    const expired = somebody && { ...somebody, certificates: somebody.certificates.map((one) => ({ ...one, status: 'expired' as const })) }
    expect(look(expired)).toMatchObject({ certificates: [], unavailable: [{ materialId: 'household-book' }] })
  })

  it('bring the certificate of the right one of the family', () => {
    const [own] = somebody?.certificates ?? []
    const family = somebody && own && {
      ...somebody, certificates: [own, { ...own, certificateId: 'of-the-father', holder: '许老先生' }], certificateFor: { 'household-book': 'of-the-father' }
    }
    expect(look(family).certificates).toMatchObject([{ certificate: { holder: '许老先生' } }])
  })

  it('do not count an exemption whose condition does not hold', () => {
    const conditional: ServicePackage = {
      ...FIXTURE_PACKAGE,
      materials: FIXTURE_PACKAGE.materials.map((material) =>
        material.exemption ? { ...material, exemption: { ...material.exemption, when: { answer: 'with-subsidy', is: 'yes' } } } : material)
    }
    expect(look(stranger, true, conditional).unavailable).toEqual([])
  })
})
