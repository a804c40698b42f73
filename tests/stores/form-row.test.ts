import { autorun } from 'mobx'
import type { FormRow } from '@/stores/form-row'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { beginNewborn } from '../support/newborn-draft'
import { openApp, type PhoneApp } from '../support/render-screen'

const catalogue = publishedCatalogue()
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

beforeEach(async () => {
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

const begin = async (answers: Record<string, string | string[]> = {}): Promise<void> => { workbench = await beginNewborn(app, { answers }) }
const row = (sectionId: string, fieldId: string): FormRow => {
  const found = workbench.form.rowsOf(sectionId).find((one) => one.field.id === fieldId)
  if (!found) throw new Error(`no row ${fieldId}`)
  return found
}
/** Everything a row's view reads. */
const read = (one: FormRow): unknown[] => [one.face, one.value, one.required, one.problems, one.source, one.disputed, one.departmentCount, one.hiddenChildren]

test('a key typed into one field draws one row and no other', async () => {
  await begin()
  const { form, draft } = workbench
  const drawn: string[] = []
  const rows = ['baby', 'settling', 'contact'].flatMap((section) => form.rowsOf(section))
  for (const one of rows) form.leave(one.field.id)
  const stop = rows.map((one) => autorun(() => { read(one); drawn.push(one.field.id) }))
  drawn.length = 0
  draft.setValue('child-name', '崇')
  draft.setValue('child-name', '崇小')
  expect(new Set(drawn)).toEqual(new Set(['child-name']))
  stop.forEach((end) => end())
})

test('problems wait until the field was left, and what was typed is tidied then', async () => {
  await begin()
  const { draft, form } = workbench
  const name = row('baby', 'child-name')
  draft.setValue('child-name', '崇')
  expect(name.problems).toEqual([])
  form.leave('child-name')
  expect(name.problems.map((problem) => problem.code)).toContain('length.too-short')
  draft.setValue('father-id-number', ' ３２１１９９ 19900101 001x ')
  form.leave('father-id-number')
  expect(draft.values.get('father-id-number')).toBe('32119919900101001X')
})

test('shared values are locked with their source, can be disputed, and open when our rules refuse them', async () => {
  await begin()
  const { form, draft } = workbench
  await form.prefill()
  const sex = row('baby', 'child-sex')
  expect(sex.face).toBe('locked')
  expect(sex.source?.sourceName).toBe('医院分娩信息')
  draft.dispute('child-sex', '是男孩')
  expect(sex.disputed).toBe(true)
  expect(sex.face).toBe('locked')
  draft.dispute('child-sex', '')
  expect(sex.disputed).toBe(false)
  const bad = draft.record.shared?.values.map((value) => (value.fieldId === 'child-sex' ? { ...value, value: 'nonsense' } : value)) ?? []
  draft.setValue('child-sex', 'nonsense')
  draft.change({}, { shared: { values: bad, certificates: [], unavailableMaterialIds: [] } })
  expect(sex.face).toBe('open')
})

test('what an item will make is told, what is worked out and what is not asked is hidden', async () => {
  await begin()
  expect(row('baby', 'child-id-number').face).toBe('produced')
  expect(row('mother', 'mother-age').face).toBe('hidden')
  expect(row('baby', 'other-babies').face).toBe('hidden')
  expect(workbench.form.rowsOf('baby').map((one) => one.field.id)).toEqual(catalogue.packages.find(({ id }) => id === 'newborn')?.sections[0]?.fieldIds)
})

test('an option offered as default stands there and is no problem', async () => {
  await begin()
  const photo = row('insurance-and-card', 'card-photo')
  expect(photo.value).toBe('free')
  workbench.form.leave('card-photo')
  expect(photo.problems).toEqual([])
})

test('departments are asked again when answers or the choice to share change, and only then', async () => {
  await begin()
  const { form, draft } = workbench
  expect(form.prefillDue).toBe(true)
  await form.prefill()
  expect(form.prefillDue).toBe(false)
  draft.setValue('child-name', '崇小样')
  expect(form.prefillDue).toBe(false)
  draft.answer('other-province', 'none')
  expect(form.prefillDue).toBe(true)
  await form.prefill()
  draft.shareData(false)
  expect(form.prefillDue).toBe(true)
})
