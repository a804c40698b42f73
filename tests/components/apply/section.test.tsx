import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SectionScreen } from '@/features/apply/section-screen'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { beginNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const begin = async (answers: Record<string, string | string[]> = {}, prefill = true): Promise<void> => {
  workbench = await beginNewborn(app, { answers })
  if (prefill) await workbench.form.prefill()
}
const show = (sectionId: string, returnTo?: string) => app.show(<SectionScreen draftId={workbench.draft.record.draftId} sectionId={sectionId} returnTo={returnTo} />)
const input = (name: string) => screen.findByRole('textbox', { name: new RegExp(`^${name}`) })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

it('keeps every key', async () => {
  await begin()
  await show('baby')
  await userEvent.type(await input('宝宝姓名'), '崇小样')
  expect(workbench.draft.values.get('child-name')).toBe('崇小样')
  await waitFor(() => expect(workbench.draft.keeper.place).not.toBe('not-yet'))
})

it('lists what is wrong on top in the words beside the field, and leads there', async () => {
  await begin()
  await show('baby')
  await input('宝宝姓名')
  await press('保存，下一步')
  const summary = await screen.findByRole('alert')
  expect(summary).toHaveTextContent('有 1 处要改')
  const link = within(summary).getByRole('link')
  const field = await input('宝宝姓名')
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription(expect.stringContaining(link.textContent ?? '-') as string)
  await userEvent.click(link)
  expect(document.activeElement).toBe(field)
  expect(navigation.opened).toEqual([])
})

it('saves and goes to the next section, in the place of this one', async () => {
  await begin()
  await show('baby')
  await userEvent.type(await input('宝宝姓名'), '崇小样')
  await press('保存，下一步')
  expect(navigation.opened).toEqual([routes.section(workbench.draft.record.draftId, 'delivery')])
  expect(workbench.draft.content.doneSectionIds).toEqual(['baby'])
})

it('returns straight to the review when it came from there', async () => {
  await begin()
  await show('baby', 'review')
  await userEvent.type(await input('宝宝姓名'), '崇小样')
  await press('保存，回去核对')
  expect(navigation.opened).toEqual([routes.review(workbench.draft.record.draftId)])
})

it('shows shared values masked with their source; what is wrong can be told and does not block', async () => {
  await begin()
  await show('mother')
  expect(await screen.findAllByText('来自医院分娩信息')).not.toHaveLength(0)
  expect(screen.getByText('华*')).toBeVisible()
  expect(screen.queryByText('华晓阳')).not.toBeInTheDocument()
  await userEvent.click(screen.getAllByRole('button', { name: /^数据有误/ })[0] as HTMLElement)
  const sheet = await screen.findByRole('dialog', { name: '“妈妈姓名”哪里不对？' })
  await userEvent.click(within(sheet).getByRole('button', { name: '告诉部门' }))
  expect(within(sheet).getByText('请写下正确的是什么')).toBeVisible()
  await userEvent.type(within(sheet).getByRole('textbox', { name: '正确的是什么' }), '华晓羊')
  await userEvent.click(within(sheet).getByRole('button', { name: '告诉部门' }))
  expect(workbench.draft.content.disputes).toEqual([{ fieldId: 'mother-name', claim: '华晓羊' }])
  await press('保存，下一步')
  expect(navigation.opened).toEqual([routes.section(workbench.draft.record.draftId, 'father')])
})

it('tells which field an item will fill, and on which forms the fields stand', async () => {
  await begin()
  await show('baby')
  expect(await screen.findByText('由“报户口”办好后自动填入')).toBeVisible()
  expect((await input('宝宝姓名')).closest('.field-row')).toHaveTextContent('用于 4 个部门的表')
  await press('每一项用在哪些表上')
  expect(await screen.findByRole('dialog')).toHaveTextContent('公安·报户口的表：出生登记人姓名')
})

it('asks for every baby of twins: cards can be added, removed and put back, errors name the card', async () => {
  await begin({ babies: 'twins' })
  await show('baby')
  await press('保存，下一步')
  expect(await screen.findByRole('link', { name: /^宝宝 1 的姓名：/ })).toBeVisible()
  await press('再加一个宝宝')
  expect(workbench.draft.values.get('other-babies')).toHaveLength(2)
  await press('删除宝宝 2')
  expect(workbench.draft.values.get('other-babies')).toHaveLength(1)
  await press('撤销')
  expect(workbench.draft.values.get('other-babies')).toHaveLength(2)
})

it('shows fields that an answer brings, and keeps the place of those it takes away', async () => {
  await begin({}, false)
  await show('mother')
  const slots = () => document.querySelectorAll('.field-slot').length
  await input('妈妈的公民身份号码')
  const before = slots()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^妈妈的证件类型/ }), 'passport')
  expect(await input('妈妈的国籍')).toBeVisible()
  expect(screen.queryByRole('textbox', { name: /^妈妈的公民身份号码/ })).not.toBeInTheDocument()
  expect(slots()).toBe(before)
})

it('leads to the tasks when the section is not there', async () => {
  await begin()
  await show('nowhere')
  await waitFor(() => expect(navigation.opened).toEqual([routes.tasks(workbench.draft.record.draftId)]))
})
