import type { Answers } from '@types-contract/contract'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { publishedCatalogue } from '../support/published-catalogue'

const { packages } = publishedCatalogue()

function planFor(id: string, answers: Answers, dataSharing = true) {
  const servicePackage = packages.find((one) => one.id === id)
  if (!servicePackage) throw new Error(`No package ${id}`)
  return resolvePlan(servicePackage, { answers, droppedItemIds: [], addedItemIds: [], dataSharing, values: {}, today: '2026-11-24' })
}

const MARRIED: Answers = {
  'parents-married': 'married', 'settle-with': 'mother', 'birth-place': 'hospital', 'other-province': 'none',
  'ethnic-group': 'same', babies: 'first', also: ['medical-insurance', 'social-security-card']
}

const itemsOf = (plan: ReturnType<typeof planFor>) => plan.items.map(({ item }) => item.id)
const toProvide = (plan: ReturnType<typeof planFor>) => plan.materials.filter(({ status }) => status === 'to-provide').map(({ material }) => material.id)

test('a married couple registers with the mother and takes insurance and card', () => {
  const plan = planFor('newborn', MARRIED)
  expect(plan.questionnaire.complete).toBe(true)
  expect(new Set(itemsOf(plan))).toEqual(new Set(['birth-certificate', 'vaccination-record', 'household-registration', 'social-security-card', 'medical-insurance', 'insurance-payment']))
  expect(toProvide(plan)).toEqual([])
  expect(plan.savings.fieldsTyped).toBeLessThanOrEqual(plan.savings.fieldsSummed * 0.25)
})

test('declining data sharing turns what departments know into uploads', () => {
  expect(toProvide(planFor('newborn', MARRIED, false))).toEqual(['parents-id-card', 'parents-household-register', 'marriage-certificate'])
})

test('a register of another province has to be handed in', () => {
  expect(toProvide(planFor('newborn', { ...MARRIED, 'other-province': 'household-elsewhere' }))).toEqual(['parents-household-register'])
})

test.each([
  [{ 'parents-married': 'unmarried', 'settle-with': 'mother' }, ['unmarried-statement']],
  [{ 'parents-married': 'unmarried', 'settle-with': 'father' }, ['unmarried-statement', 'paternity-test']],
  [{ 'parents-married': 'divorced' }, ['custody-agreement']],
  [{ 'birth-place': 'not-in-hospital' }, ['paternity-test']],
  [{ 'ethnic-group': 'different' }, ['ethnic-group-confirmation']]
])('%j asks for %j', (answers, materials) => {
  expect(toProvide(planFor('newborn', { ...MARRIED, ...answers }))).toEqual(materials)
})

test('who was born abroad is led to the police station', () => {
  const { stop } = planFor('newborn', { ...MARRIED, 'birth-place': 'abroad' }).questionnaire
  expect(stop?.stop.departmentId).toBe('public-security')
})

const COMPANY: Answers = { kind: 'limited', premises: 'rented', 'pre-permit': 'no', seals: ['physical', 'electronic'], invoices: 'yes', staff: 'hired', bank: 'yes', submitter: 'legal-representative' }

test('a limited company with staff gets all eight items, and its licence is never asked for', () => {
  const plan = planFor('business-opening', COMPANY)
  expect(plan.items).toHaveLength(8)
  expect(toProvide(plan)).toEqual(['articles', 'appointment-documents', 'lease'])
  expect(plan.materials.find(({ material }) => material.id === 'business-licence')?.status).toBe('exempt')
})

test('a branch has neither shareholders nor articles, but its parent', () => {
  const plan = planFor('business-opening', { ...COMPANY, kind: 'branch' })
  const fields = plan.fields.map(({ field }) => field.id)
  expect(fields).toContain('parent-uscc')
  expect(fields).not.toContain('shareholders')
  expect(plan.materials.map(({ material }) => material.id)).not.toContain('articles')
})

test('beneficial owners are filed only where the rule holds', () => {
  expect(itemsOf(planFor('business-opening', COMPANY))).toContain('beneficial-owner-filing')
  expect(itemsOf(planFor('business-opening', { ...COMPANY, kind: 'sole-proprietorship' }))).not.toContain('beneficial-owner-filing')
})

test.each([
  ['first', ['allowance-application', 'residence-check']],
  ['missed', ['back-payment', 'residence-check']],
  ['change', ['account-change']],
  ['deceased', ['stop-payment']]
])('the elder who asks for “%s” gets %j', (request, items) => {
  const plan = planFor('elder-allowance', { request, age: 'eighty', household: 'local', filer: 'elder', account: 'social-security-card' })
  expect(itemsOf(plan).sort()).toEqual(items)
})

test('the card of the social security account need not be photographed, another one must be', () => {
  const elder: Answers = { request: 'first', age: 'ninety', household: 'local', filer: 'relative', account: 'social-security-card' }
  expect(toProvide(planFor('elder-allowance', elder))).toEqual(['elder-photo'])
  expect(toProvide(planFor('elder-allowance', { ...elder, account: 'other-card' }))).toEqual(['elder-photo', 'bank-card'])
})
