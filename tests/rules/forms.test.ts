import type { Field, FieldValue, FieldValues, GroupRow } from '@types-contract/contract'
import { departmentForms, mergeForms } from '@/domain/forms/department-forms'
import { deriveValues } from '@/domain/forms/derive-values'
import { formatFieldValue } from '@/domain/forms/format-field-value'
import { askedChildren } from '@/domain/forms/row-lookup'
import type { Plan } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { makeIdCheck } from '@/domain/formats/make-check-digits'
import { factsOf } from './fixtures/condition-case'
import { planInput } from './fixtures/plan-input'
import { makeField, smallPackage, SMALL_PACKAGE } from './fixtures/small-package'

const idNumber = (birth: string, order = '001'): string => `321199${birth}${order}${makeIdCheck(`321199${birth}${order}`)}`
const company = { 'applicant-kind': 'company', 'company-size': 3, extras: ['seal'] }
const planFor = (values: FieldValues, answers = company): Plan => resolvePlan(SMALL_PACKAGE, planInput({ answers, values }))
const derived = (values: FieldValues, answers = company): FieldValues => deriveValues(planFor(values, answers), values)

describe('the departments\' own forms', () => {
  const values = { name: '示范公司', nickname: '示范', 'account-holder': '示范公司' }
  const plan = planFor(values)
  const forms = departmentForms(SMALL_PACKAGE, plan, derived(values))
  const form = (itemId: string) => forms.find((one) => one.itemId === itemId)

  it('are one for every item, an automatic one only when its department takes something', () => {
    expect(forms.map(({ itemId }) => itemId)).toEqual(['registration', 'account', 'insurance', 'seal', 'seal-filing'])
    const bare = smallPackage({ fields: [], materials: [] })
    expect(departmentForms(bare, resolvePlan(bare, planInput({ answers: company })), {}).map(({ itemId }) => itemId)).toEqual(['registration', 'insurance', 'seal', 'seal-filing'])
  })

  it('carry the department\'s own names', () => {
    expect(form('registration')).toMatchObject({ departmentId: 'first', title: 'registration办理' })
    expect(form('registration')?.rows[0]).toEqual({ fieldId: 'name', name: '申请人名称', value: '示范公司' })
    expect(form('insurance')?.rows[0]?.name).toBe('名称')
    expect(form('insurance')?.materials).toEqual([{ materialId: 'licence', name: '单位证照' }])
    expect(form('registration')?.materials[0]).toEqual({ materialId: 'licence', name: '营业执照' })
  })

  it('show what nobody knows yet as empty', () => {
    expect(form('seal')?.rows).toEqual([{ fieldId: 'name', name: '印文', value: '示范公司' }, { fieldId: 'register-number', name: '登记号', value: undefined }])
  })

  it('leave out what is hidden here', () => {
    expect(form('registration')?.rows.map(({ fieldId }) => fieldId)).not.toContain('passport-number')
  })

  it('merge into what they were split from', () => {
    expect(mergeForms(forms)).toEqual({ ...values, 'id-type': 'id-card', 'kind-words': '企业' })
    expect(mergeForms([])).toEqual({})
  })
})

describe('derived values', () => {
  it('come out of a valid identity number, however it was typed', () => {
    expect(derived({ 'id-number': ` ${idNumber('20000706', '002')} `.toLowerCase() })).toMatchObject({ sex: 'female', age: 26 })
  })

  it('stay away while the number is not valid, whatever was sent for them', () => {
    const values = derived({ 'id-number': '321199200007060011', sex: 'male', age: 26 })
    expect([values.sex, values.age]).toEqual([undefined, undefined])
  })

  it('stay away when their source is hidden', () => {
    expect(derived({ 'id-type': 'passport', 'id-number': idNumber('20000706') }).age).toBeUndefined()
  })

  it('age by the day of the plan', () => {
    const values = { 'id-number': idNumber('20000707') }
    const plan = resolvePlan(SMALL_PACKAGE, planInput({ answers: company, values, today: '2026-07-07' }))
    expect([deriveValues(plan, values).age, derived(values).age]).toEqual([26, 25])
  })

  it('count in conditions though only their source was typed', () => {
    const requiredAt = (birth: string): boolean | undefined => planFor({ 'id-number': idNumber(birth) }).fields.find(({ field }) => field.id === 'guardian')?.required
    expect([requiredAt('20080707'), requiredAt('20080706')]).toEqual([true, false])
  })

  const answered = (kind: Field['kind'], from: string, answers: object): FieldValue | undefined => {
    const servicePackage = smallPackage({ fields: [makeField('d', { kind, derived: { kind: 'answer-text', from } })] })
    return deriveValues(resolvePlan(servicePackage, planInput({ answers: { ...company, ...answers } })), {}).d
  }

  it.each<[string, Field['kind'], string, object, unknown]>([
    ['the words of an option', 'text', 'applicant-kind', {}, '企业'],
    ['the id for a select', 'select', 'applicant-kind', {}, 'company'],
    ['a list for several', 'multi-select', 'extras', {}, ['seal']],
    ['a list of one', 'multi-select', 'applicant-kind', {}, ['company']],
    ['the words of several', 'text', 'extras', { extras: ['sign', 'seal'] }, '招牌、印章'],
    ['the words for none', 'text', 'extras', { extras: [] }, '都不要'],
    ['a number', 'number', 'company-size', {}, 3],
    ['a number in words', 'text', 'company-size', {}, '3'],
    ['nothing for a number that was no number', 'number', 'applicant-kind', {}, undefined],
    ['nothing for a select that was several', 'select', 'extras', {}, undefined],
    ['nothing for a question not asked', 'text', 'canteen', { canteen: 'yes' }, undefined]
  ])('take from an answer %s', (_name, kind, from, answers, expected) => {
    expect(answered(kind, from, answers)).toEqual(expected)
  })

  it('follow each other whatever their order, and end in a circle', () => {
    const same = (id: string, from: string): Field => makeField(id, { derived: { kind: 'same-value', from } })
    const servicePackage = smallPackage({ fields: [same('c', 'b'), same('b', 'a'), makeField('a'), same('x', 'y'), same('y', 'x')] })
    const values = { a: '甲', x: '乙' }
    expect(deriveValues(resolvePlan(servicePackage, planInput({ values })), values)).toEqual({ a: '甲', b: '甲', c: '甲' })
  })

  it('fill the rows of a group, from the row first', () => {
    const rows: GroupRow[] = [{ rowId: '1', values: { 'owner-name': '许示范', share: 100 } }, { rowId: '2', values: { 'same-name': '别人' } }]
    expect(derived({ owners: rows }).owners).toStrictEqual([
      { rowId: '1', values: { 'owner-name': '许示范', share: 100, 'same-name': '许示范' } }, { rowId: '2', values: {} }])
  })

  it('leave a group alone that is none', () => {
    expect(derived({ owners: '许示范' }).owners).toBe('许示范')
  })

  it('take a default option until another is chosen', () => {
    expect([derived({})['id-type'], derived({ 'id-type': 'passport' })['id-type']]).toEqual(['id-card', 'passport'])
  })

  it('leave out what stands under hidden fields and outside the package', () => {
    expect(Object.keys(derived({ 'passport-number': 'E12345678', nobody: 'x', name: '示范' }))).toEqual(['name', 'id-type', 'kind-words'])
  })
})

describe('the children of a row', () => {
  it('show by the row\'s own values, without the derived ones', () => {
    const group = SMALL_PACKAGE.fields.find(({ id }) => id === 'owners')?.group
    if (!group) throw new Error('The small package has owners')
    const shown = (share: number): string[] => askedChildren(group, { rowId: '1', values: { share } }, factsOf({})).map(({ id }) => id)
    expect(shown(49)).toEqual(['owner-name', 'share'])
    expect(shown(50)).toEqual(['owner-name', 'share', 'agent'])
  })
})

describe('what a person reads', () => {
  const options = [{ id: 'a', text: '甲' }, { id: 'b', text: '乙' }]
  it.each<[string, Partial<Field>, FieldValue | undefined, string]>([
    ['nothing', {}, undefined, ''],
    ['a text', {}, '张测试', '张测试'],
    ['an option', { kind: 'select', options }, 'b', '乙'],
    ['an option that is gone', { kind: 'select', options }, 'z', 'z'],
    ['several options', { kind: 'multi-select', options }, ['a', 'b'], '甲、乙'],
    ['no option', { kind: 'multi-select', options }, [], ''],
    ['a number with its unit', { kind: 'number', unit: '周' }, 39, '39 周'],
    ['a number without', { kind: 'number' }, 0, '0'],
    ['yes', { kind: 'boolean' }, true, '是'],
    ['no', { kind: 'boolean' }, false, '否'],
    ['a day', { kind: 'date' }, '2026-03-01', '2026年3月1日'],
    ['a month', { kind: 'month' }, '2026-03', '2026年3月'],
    ['a minute', { kind: 'date-time' }, '2026-03-01T08:05', '2026年3月1日 08:05'],
    ['a region', { kind: 'region' }, { code: '321183109', name: '宝华镇', village: '凤坛村' }, '宝华镇凤坛村'],
    ['an address', { kind: 'address' }, { region: '句容市宝华镇', detail: '测试路1号' }, '句容市宝华镇测试路1号'],
    ['rows', { kind: 'group' }, [{ rowId: '1', values: {} }, { rowId: '2', values: {} }], '2项']
  ])('of %s', (_name, field, value, text) => {
    expect(formatFieldValue(makeField('f', field), value)).toBe(text)
  })
})
