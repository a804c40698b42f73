import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Question, ServicePackage } from '@types-contract/contract'
import { TasksScreen } from '@/features/apply/tasks-screen'
import { Failure } from '@/shared/failures'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { beginNewborn, fillNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const show = () => app.show(<TasksScreen draftId={workbench.draft.record.draftId} />)
const task = (name: string | RegExp) => screen.findByRole('button', { name })
const press = async (name: string | RegExp) => userEvent.click(await task(name))

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

it('asks who it is first, and comes back here', async () => {
  workbench = await beginNewborn(app, { signedIn: false })
  const { draftId } = workbench.draft.record
  await show()
  await waitFor(() => expect(navigation.opened).toEqual([routes.signIn(routes.tasks(draftId))]))
})

it('reads what departments know by itself and tells what is left', async () => {
  workbench = await beginNewborn(app)
  await show()
  expect(await screen.findByText(/^部门已有的 \d+ 项，已经替您填好$/)).toBeVisible()
  expect(await task(/^宝宝/)).toHaveTextContent('还差 1 项填了一部分')
  expect(await task(/^妈妈/)).toHaveTextContent(/部门替您填好 \d+ 项已填好/)
  expect(await task(/^交材料/)).toHaveTextContent('还差 2 份')
  expect(await task(/^核对并提交/)).toHaveTextContent(/还有 \d+ 部分没填好，2 份材料没交还不能提交/)
  expect(screen.getByText('华* 在填')).toBeVisible()
})

it('leads to the first thing that is not done, and to the review when all is', async () => {
  workbench = await beginNewborn(app)
  await show()
  await screen.findByText(/已经替您填好$/)
  await press('填“宝宝”')
  expect(navigation.opened.pop()).toBe(routes.section(workbench.draft.record.draftId, 'baby'))
  await act(() => fillNewborn(app, workbench))
  expect(await task(/^交材料/)).toHaveTextContent('已交齐')
  expect(await task(/^核对并提交 ?都齐了/)).toHaveTextContent('可以提交')
  await press(/^核对并提交$/)
  expect(navigation.opened.pop()).toBe(routes.review(workbench.draft.record.draftId))
})

it('lets the locked review be opened to see what is missing', async () => {
  workbench = await beginNewborn(app)
  await show()
  await press(/^核对并提交/)
  expect(navigation.opened).toContain(routes.review(workbench.draft.record.draftId))
})

it('goes on without shared data when it cannot be read, and reads it again on demand', async () => {
  workbench = await beginNewborn(app)
  const { prefill } = app.stores.api.certificates
  app.stores.api.certificates.prefill = () => Promise.reject(new Failure('department-down'))
  await show()
  expect(await screen.findByText('部门已有的信息没有读到')).toBeVisible()
  app.stores.api.certificates.prefill = prefill
  await press('再读一次')
  expect(await screen.findByText(/已经替您填好$/)).toBeVisible()
})

it('asks about sharing whoever was not asked yet', async () => {
  workbench = await beginNewborn(app)
  workbench.draft.change({ dataSharing: null })
  await show()
  await press('不用，我自己填')
  expect(workbench.draft.content.dataSharing).toBe(false)
  await waitFor(() => expect(workbench.draft.record.shared).toBeDefined())
})

it('tells that the guide changed and keeps what was filled', async () => {
  workbench = await beginNewborn(app)
  workbench.draft.setValue('child-name', '崇小样')
  workbench.draft.change({ version: '2025.9' })
  await show()
  expect(await screen.findByText('办事指南换了新版')).toBeVisible()
  await press('知道了，按新版办')
  expect(workbench.draft.startedOnOlderVersion).toBe(false)
  expect(workbench.draft.values.get('child-name')).toBe('崇小样')
})

it('tells what a newer guide changes in this very draft', async () => {
  workbench = await beginNewborn(app)
  await workbench.draft.keeper.flush()
  const newborn = catalogue.packages.find(({ id }) => id === 'newborn')
  if (!newborn) throw new Error('no newborn')
  const twins: Question = { id: 'twins', kind: 'single', text: '是双胞胎吗？', why: '决定要几份证。', options: [{ id: 'yes', text: '是' }, { id: 'no', text: '不是' }] }
  const places = newborn.questions.map((question) => (question.id === 'birth-place' ? { ...question, options: question.options?.filter(({ id }) => id !== 'hospital') } : question))
  const newer: ServicePackage = {
    ...newborn, version: 'next', questions: [...places, twins], changes: ['不再收民族确认书。'],
    materials: newborn.materials.filter(({ id }) => id !== 'ethnic-group-confirmation')
  }
  const older = { ...newborn, effectiveFrom: '2020-01-01' }
  government.stop()
  government = startGovernment({ catalogue: { ...catalogue, packages: [...catalogue.packages.filter((one) => one !== newborn), older, newer] } })
  app.stores.workbenches.closeAll()
  workbench = await app.stores.workbenches.of(workbench.draft.record.draftId) as Workbench
  await show()
  expect(await screen.findByText('“宝宝在哪里出生？”的选项变了，要重新选')).toBeVisible()
  expect(screen.getByText('多问一题：是双胞胎吗？')).toBeVisible()
  expect(screen.getByText('答完后，再告诉您要办的、要交的有没有变。')).toBeVisible()
  expect(screen.getByText('不再收民族确认书。')).toBeVisible()
  act(() => {
    workbench.draft.answer('birth-place', 'not-in-hospital')
    workbench.draft.answer('twins', 'no')
  })
  expect(await screen.findByText(/^不再要：.*父母民族确认书/)).toBeVisible()
  await press('知道了，按新版办')
  expect(screen.queryByText('办事指南换了新版')).toBeNull()
  expect(workbench.draft.content.version).toBe('next')
})

it('goes on with the photo the app was closed over', async () => {
  workbench = await beginNewborn(app)
  workbench.draft.change({}, { waitingForPhotoOf: 'ethnic-group-confirmation' })
  await show()
  expect(await screen.findByText('上次正在拍“父母民族确认书”')).toBeVisible()
  await press('接着拍')
  expect(navigation.opened).toContain(routes.material(workbench.draft.record.draftId, 'ethnic-group-confirmation'))
  expect(workbench.draft.record.waitingForPhotoOf).toBeUndefined()
})

it('throws the draft away only after asking', async () => {
  workbench = await beginNewborn(app)
  await workbench.draft.keeper.flush()
  await show()
  await press('丢弃这份草稿')
  await userEvent.click(within(screen.getByRole('dialog', { name: '丢弃这份草稿吗？' })).getByRole('button', { name: '留着' }))
  expect(app.stores.shelf.mine).toHaveLength(1)
  await press('丢弃这份草稿')
  await userEvent.click(within(screen.getByRole('dialog', { name: '丢弃这份草稿吗？' })).getByRole('button', { name: '丢弃' }))
  await waitFor(() => expect(app.stores.shelf.mine).toHaveLength(0))
  expect(navigation.opened).toContain(routes.home())
})

it('shows a way on for a draft that is gone', async () => {
  await app.stores.session.signInAsDemo('new-mother')
  await app.show(<TasksScreen draftId="nobody-knows" />)
  expect(await screen.findByText('这份草稿打不开')).toBeVisible()
  await press('看我的办件')
  expect(navigation.opened).toEqual([routes.cases()])
})
