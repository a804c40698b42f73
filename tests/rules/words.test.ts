import type { ApplicationProblem } from '@types-contract/contract'
import { listFormatProblemCodes } from '@/domain/formats/format-problems'
import { RULE_PROBLEM_CODES } from '@/domain/validation/problem-codes'
import { validateApplication } from '@/domain/validation/validate-application'
import { ruleProblems } from '@/locales/zh-cn/problems'
import { sayReason } from '@/locales/zh-cn/reasons'
import { sayProblem } from '@/locales/zh-cn/say-problem'
import { problemsOf, type FieldCase } from './fixtures/field-case'
import { completeApplication } from './fixtures/fill-plan'
import { planInput } from './fixtures/plan-input'
import { readCases } from './fixtures/read-cases'
import { makeField, smallPackage, SMALL_PACKAGE } from './fixtures/small-package'

const said = (problem: Partial<ApplicationProblem> & { code: string }, servicePackage = SMALL_PACKAGE): string =>
  sayProblem({ severity: 'error', source: 'field', id: 'name', ...problem }, servicePackage)

describe('a problem in words', () => {
  it.each<[string, Partial<ApplicationProblem> & { code: string }, string]>([
    ['a text not typed', { code: 'required' }, '请填写“名称”'],
    ['an option not chosen', { code: 'required', id: 'id-type' }, '请选择“证件类型”'],
    ['a child of a row', { code: 'required', id: 'owners', rowId: '1', childId: 'share' }, '请填写“比例”'],
    ['a length between two', { code: 'length.too-short', parameters: { min: 2, max: 6 } }, '请把“名称”写完整，要 2 到 6 个字'],
    ['an exact length', { code: 'length.too-short', parameters: { min: 6, max: 6 } }, '请把“名称”写完整，要 6 个字'],
    ['a least length', { code: 'length.too-short', parameters: { min: 2 } }, '请把“名称”写完整，要不少于 2 个字'],
    ['a greatest length', { code: 'length.too-long', parameters: { max: 6 } }, '请把“名称”写短一些，最多 6 个字'],
    ['a greatest number', { code: 'range.too-large', parameters: { max: 6 } }, '请核对“名称”，要不超过 6'],
    ['whole numbers', { code: 'decimals', parameters: { max: 0 } }, '“名称”请填整数'],
    ['decimals', { code: 'decimals', parameters: { max: 2 } }, '“名称”请填到小数点后 2 位为止'],
    ['another field', { code: 'date.after-other', parameters: { field: 'visa-date' } }, '请核对日期：“名称”不能晚于“签证日期”'],
    ['another field of the row', { code: 'different-from', id: 'owners', rowId: '1', childId: 'agent', parameters: { field: 'owner-name' } }, '请核对：“代持人”不能和“姓名”一样'],
    ['a day', { code: 'date.too-early', parameters: { date: '2026-07-07' } }, '“名称”请选2026年7月7日或以后的'],
    ['a month', { code: 'date.too-late', parameters: { month: '2031-07' } }, '“名称”请选2031年7月或以前的'],
    ['an age', { code: 'age.outside', parameters: { age: 78, min: 79 } }, '请核对“名称”：年龄要不少于 79 周岁，现在算出来是 78 周岁'],
    ['a column', { code: 'group.total', id: 'owners', parameters: { field: 'share', total: 99, wanted: 100 } }, '请核对每一个的“比例”，加起来应该是 100，现在是 99'],
    ['too few rows', { code: 'group.too-few', id: 'owners', parameters: { min: 1, rowName: '股东' } }, '请至少添加 1 个股东'],
    ['a start', { code: 'starts-with', parameters: { value: '321183' } }, '请核对“名称”，应该以“321183”开头'],
    ['a question', { code: 'answers.incomplete', source: 'answer', id: 'canteen' }, '请先回答：有食堂吗？'],
    ['an item', { code: 'item.missing', source: 'item', id: 'seal-filing' }, '“印章备案”要一起办，请返回告知单再确认一次要办的事项'],
    ['a material', { code: 'material.missing', source: 'material', id: 'lease' }, '请提交“租赁合同”'],
    ['pages', { code: 'material.pages', source: 'material', id: 'lease', parameters: { min: 1, max: 2, count: 3 } }, '“租赁合同”要 1 到 2 页，现在是 3 页，请补拍或者删去多余的'],
    ['a consent', { code: 'consent.missing', source: 'consent', id: 'truth' }, '请阅读并同意“真实”'],
    ['a part of the delivery', { code: 'delivery.incomplete', source: 'delivery', id: undefined, parameters: { part: 'recipient' } }, '请填写收件人的姓名'],
    ['a part of the delivery nobody knows', { code: 'delivery.incomplete', source: 'delivery', id: undefined, parameters: { part: 'toString' } }, '请把收件信息填完整'],
    ['a format', { code: 'id-number.length' }, '身份证号码是18位，请对照证件数一数'],
    ['the author\'s own sentence', { code: 'required', message: '代理人不能是法定代表人自己' }, '代理人不能是法定代表人自己'],
    ['a code of a later server', { code: 'moon.phase' }, '请核对“名称”'],
    ['a code every object has', { code: 'constructor', id: 'nobody' }, '请核对填写的内容']
  ])('says %s', (_name, problem, sentence) => {
    expect(said(problem).replace(/,/g, '，')).toBe(sentence)
  })

  it.each([...RULE_PROBLEM_CODES])('%s tells what to do, without a hole in the sentence', (code) => {
    const sentence = said({ code, parameters: { min: 1, max: 9, count: 10, age: 5, total: 99, wanted: 100, date: '2026-07-06', field: 'nickname', rowName: '股东', value: '32', part: 'phone' } })
    expect(sentence).toMatch(/请|要|最多/)
    expect(sentence).not.toMatch(/undefined|NaN|“”|\s{2}/)
  })

  it('is there for every code the rules and formats know', () => {
    expect(Object.keys(ruleProblems).sort()).toEqual([...RULE_PROBLEM_CODES].sort())
    expect(listFormatProblemCodes().filter((code) => said({ code }) === said({ code: 'moon.phase' }))).toEqual([])
  })

  it('has no hole for anything the cases of rules come up with', () => {
    const cases = [...readCases<FieldCase>('rules'), ...readCases<FieldCase>('kinds')]
    const sentences = cases.flatMap((one) => {
      const servicePackage = smallPackage({ fields: [makeField('own', { label: '这一项', ...one.field }), makeField('other', { label: '另一项' })] })
      return problemsOf(one).map((problem) => sayProblem(problem, servicePackage))
    })
    expect(sentences.length).toBeGreaterThan(60)
    expect(sentences.filter((sentence) => /undefined|NaN|“”|\s{2}/.test(sentence))).toEqual([])
  })

  it('is found by some case for every code', () => {
    const fromFields = [...readCases<FieldCase>('rules'), ...readCases<FieldCase>('kinds')].flatMap(problemsOf)
    const found = new Set(fromFields.map(({ code }) => code))
    const ofFields = RULE_PROBLEM_CODES.filter((code) => !/^(answers|items?|material|delivery|consent|signature|version|package)\./.test(code))
    expect(ofFields.filter((code) => !found.has(code))).toEqual([])
  })

  it('names the material of an application that lacks one', () => {
    const application = completeApplication(SMALL_PACKAGE, planInput({ answers: { 'applicant-kind': 'person', extras: [] } }))
    const calendar = { version: 'test', years: [], holidays: [], workdays: [] }
    const problems = validateApplication(SMALL_PACKAGE, { ...application, materials: [] }, { today: '2026-07-06', calendar })
    expect(problems.map((problem) => sayProblem(problem, SMALL_PACKAGE))).toEqual(['请提交“完税证明”'])
  })
})

describe('a reason in words', () => {
  it.each([
    [{ kind: 'author', text: '报了户口才有号码' }, '报了户口才有号码'],
    [{ kind: 'answer', questionId: 'applicant-kind', optionIds: ['company'] }, '因为您选了“企业”'],
    [{ kind: 'answer', questionId: 'extras', optionIds: ['sign', 'seal'] }, '因为您选了“招牌”、“印章”'],
    [{ kind: 'answer', questionId: 'extras', optionIds: [] }, '因为您选了“都不要”'],
    [{ kind: 'answer', questionId: 'company-size', text: '50' }, '因为您填了 50 人'],
    [{ kind: 'answer', questionId: 'gone', optionIds: ['a'] }, '因为您的回答'],
    [{ kind: 'field', fieldId: 'id-type', optionIds: ['passport'] }, '因为“证件类型”是“护照”'],
    [{ kind: 'field', fieldId: 'name' }, '因为填了“名称”'],
    [{ kind: 'field', fieldId: 'name', absent: true }, '因为“名称”没有填'],
    [{ kind: 'item', itemId: 'registration' }, '因为要办“登记”'],
    [{ kind: 'item', itemId: 'seal', absent: true }, '因为不办“刻章”'],
    [{ kind: 'item', itemId: 'gone' }, '因为要办“这个事项”'],
    [{ kind: 'date', date: '2025-05-10' }, '按2025年5月10日起的规定'],
    [{ kind: 'date', date: '2025-05-10', absent: true }, '按2025年5月10日以前的规定'],
    [{ kind: 'data-sharing' }, '因为您同意共享数据'],
    [{ kind: 'data-sharing', absent: true }, '因为您没有同意共享数据'],
    [{ kind: 'mandatory' }, '法律规定必须办'],
    [{ kind: 'chosen' }, '您自己加的'],
    [{ kind: 'preselected' }, '一般都会一起办，您可以不办'],
    [{ kind: 'tied' }, '和前面的事项连在一起，不能单独去掉'],
    [{ kind: 'automatic' }, '部门自动办，不用您申请']
  ] as const)('%j', (reason, sentence) => {
    expect(sayReason(JSON.parse(JSON.stringify(reason)), SMALL_PACKAGE)).toBe(sentence)
  })
})
