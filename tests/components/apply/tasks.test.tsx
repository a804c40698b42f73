import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TasksScreen } from '@/features/apply/tasks-screen'
import { Failure } from '@/shared/failures'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { loadCatalogue } from '../../../mock/catalogue/compile/load-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { beginNewborn, fillNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = loadCatalogue()
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
  expect(await screen.findByText('办事指南更新了')).toBeVisible()
  await press('按新版接着办')
  expect(workbench.draft.startedOnOlderVersion).toBe(false)
  expect(workbench.draft.values.get('child-name')).toBe('崇小样')
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
