import type { Condition } from '@types-contract/contract'
import { fieldsInConditions, referencesOf } from '@/domain/conditions/references'
import { dependentsOf } from '@/domain/forms/dependents'
import { makeField, makeItem, makeMaterial, smallPackage, SMALL_PACKAGE } from './fixtures/small-package'

const looks = (field: string): Condition => ({ field, filled: true })
const bare = { questions: [], items: [makeItem('registration')], materials: [], fields: [], deliveries: [], consents: [] }
const exemption = { kind: 'certificate', departmentId: 'first' } as const

/** Every place of a package where a condition may look at the field `x`. */
const PLACES: [string, Parameters<typeof smallPackage>[0], boolean][] = [
  ['an item', { items: [makeItem('registration', { includedWhen: looks('x') })] }, true],
  ['a special procedure', { items: [makeItem('registration', { specialProcedures: [{ kind: 'test', name: '考试', when: looks('x') }] })] }, true],
  ['a material', { materials: [makeMaterial('m', { neededWhen: looks('x') })] }, true],
  ['who needs a material', { materials: [makeMaterial('m', { neededBy: [{ itemId: 'registration', when: looks('x') }] })] }, true],
  ['an exemption', { materials: [makeMaterial('m', { exemption: { ...exemption, when: looks('x') } })] }, true],
  ['a delivery', { deliveries: [{ kind: 'post', text: '邮寄', when: looks('x') }] }, true],
  ['a consent', { consents: [{ id: 'c', title: '同意', text: '同意', when: looks('x') }] }, true],
  ['whether a field shows', { fields: [makeField('f', { visibleWhen: looks('x') })] }, false],
  ['whether a field is required', { fields: [makeField('f', { requiredWhen: looks('x') })] }, false]
]

describe('the fields conditions look at', () => {
  it.each(PLACES)('are found in %s', (_name, parts, replans) => {
    const servicePackage = smallPackage({ ...bare, ...parts })
    expect([...fieldsInConditions(servicePackage)]).toEqual(['x'])
    expect(dependentsOf(servicePackage, 'x').replans).toBe(replans)
  })

  it('are found at any depth, with what they are derived from', () => {
    const condition: Condition = { all: [{ any: [looks('a'), { not: looks('b') }] }, { answer: 'q', is: 'yes' }, { item: 'i' }, { dataSharing: true }] }
    const found = referencesOf(condition)
    expect([[...found.fields], [...found.questions], [...found.items]]).toEqual([['a', 'b'], ['q'], ['i']])
    const derived = [makeField('b', { derived: { kind: 'same-value', from: 'c' } }), makeField('c', { derived: { kind: 'age-of-id-number', from: 'd' } })]
    expect([...fieldsInConditions(smallPackage({ ...bare, fields: derived, consents: [{ id: 'c', title: '同意', text: '同意', when: condition }] }))]).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are none in a question, and none where there is no condition', () => {
    expect([...fieldsInConditions(smallPackage(bare))]).toEqual([])
    expect([...fieldsInConditions(SMALL_PACKAGE)].sort()).toEqual(['age', 'id-number', 'id-type', 'passport-number'])
  })
})

describe('what hangs on a field', () => {
  const fields = [
    makeField('a'), makeField('b', { derived: { kind: 'same-value', from: 'a' } }), makeField('c', { visibleWhen: looks('b') }), makeField('d', { rules: [{ kind: 'same-as', field: 'c' }] }),
    makeField('e', { derived: { kind: 'answer-text', from: 'a' } }),
    makeField('g', {
      kind: 'group', group: {
        rowName: '行', min: 0, max: 9, fields: [
          { id: 'g1', label: '一', kind: 'text', rules: [{ kind: 'different-from', field: 'd' }] },
          { id: 'g2', label: '二', kind: 'text', rules: [], visibleWhen: looks('e') },
          { id: 'g3', label: '三', kind: 'text', rules: [], derived: { kind: 'same-value', from: 'h' } },
          { id: 'g4', label: '四', kind: 'text', rules: [], derived: { kind: 'answer-text', from: 'i' } }
        ]
      }
    })
  ]
  const servicePackage = smallPackage({ ...bare, fields })

  it.each<[string, string[], string[]]>([
    ['a', ['b', 'c'], ['a', 'b', 'c', 'd']], ['c', [], ['c', 'd']], ['d', [], ['d', 'g']], ['e', [], ['e', 'g']], ['h', ['g'], ['h', 'g']], ['i', [], ['i']]
  ])('%s: shows or derives %j, checks %j', (fieldId, shows, checks) => {
    expect(dependentsOf(servicePackage, fieldId)).toEqual({ fields: shows, checks, replans: false })
    expect(dependentsOf(servicePackage, fieldId)).toBe(dependentsOf(servicePackage, fieldId))
  })

  it('plans anew even when a material looks only at what hangs on it', () => {
    expect(dependentsOf(smallPackage({ ...bare, fields, materials: [makeMaterial('m', { neededWhen: looks('c') })] }), 'a').replans).toBe(true)
  })
})
