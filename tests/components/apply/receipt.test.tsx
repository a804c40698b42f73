import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ServiceCase } from '@types-contract/contract'
import { ReceiptScreen } from '@/features/apply/receipt-screen'
import { routes } from '@/shared/routes'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { beginNewborn, submitNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
let government: StartedGovernment
let app: PhoneApp
let handed: ServiceCase

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
  handed = await submitNewborn(app, await beginNewborn(app))
})
afterEach(() => government.stop())

it('gives the number, and per department what happens next and by when', async () => {
  await app.show(<ReceiptScreen caseNumber={handed.caseNumber} />)
  expect(await screen.findByText(handed.caseNumber)).toBeVisible()
  expect(screen.getByText(/^11月\d+日|^\d+月\d+日 周. \d\d:\d\d 提交$/)).toBeVisible()
  const next = screen.getByRole('heading', { name: '接下来' }).closest('.card') as HTMLElement
  for (const item of handed.itemCases) expect(next).toHaveTextContent(`${item.shortName}${item.departmentName}`)
  expect(next).toHaveTextContent('等报户口办好后开始，')
  expect(next).toHaveTextContent(/最快 .*周.全部办好/)
})

it('is kept by sharing, printing where there is a printer, and the dated notice', async () => {
  const shared: unknown[] = []
  app.phone.platform.share.share = (what) => { shared.push(what); return Promise.resolve('copied') }
  await app.show(<ReceiptScreen caseNumber={handed.caseNumber} />)
  await press('分享')
  expect(await screen.findByText('已复制，可以粘贴给别人')).toBeVisible()
  expect(JSON.stringify(shared)).toContain(handed.caseNumber)
  expect(screen.queryByRole('button', { name: '打印' })).not.toBeInTheDocument()
  await press(/点开看，可以保存$/)
  expect(navigation.opened).toEqual([routes.caseNotice(handed.caseNumber, handed.notices[0]?.noticeId ?? '')])
})

it('asks for leave to send messages only in the tap, and only where there are any', async () => {
  const asked: (readonly string[])[] = []
  app.phone.platform.notify = { supported: true, ask: (ids) => { asked.push(ids); return Promise.resolve({ a: 'accepted', b: 'refused' }) } }
  await app.show(<ReceiptScreen caseNumber={handed.caseNumber} />)
  await screen.findByText(handed.caseNumber)
  expect(asked).toEqual([])
  await press('告诉我')
  expect(await screen.findByText('同意的会发，其他的在“办件”里看')).toBeVisible()
  expect(asked[0]?.length).toBeLessThanOrEqual(3)
})

it('leads to the progress and home', async () => {
  await app.show(<ReceiptScreen caseNumber={handed.caseNumber} />)
  await press('看进度')
  await press('回首页')
  expect(navigation.opened).toEqual([routes.serviceCase(handed.caseNumber), routes.home()])
})

it('stays quiet where the matter is', async () => {
  app.stores.cases.take({ ...handed, tone: 'quiet' })
  app.stores.api.cases.get = () => Promise.resolve({ ...handed, tone: 'quiet' })
  await app.show(<ReceiptScreen caseNumber={handed.caseNumber} />)
  expect(await screen.findByRole('heading', { name: '已收到您的申请' })).toBeVisible()
  expect(document.querySelector('.drawing')).toBeNull()
  expect(document.querySelector('.theme--quiet')).not.toBeNull()
})

it('shows a way on without a number, and asks who it is first', async () => {
  const { unmount } = await app.show(<ReceiptScreen />)
  expect(await screen.findByText('没有找到这个办件')).toBeVisible()
  unmount()
  await app.stores.session.signOut()
  await app.show(<ReceiptScreen caseNumber={handed.caseNumber} />)
  await waitFor(() => expect(navigation.opened).toEqual([routes.signIn(routes.receipt(handed.caseNumber))]))
  expect(within(document.body).queryByText(handed.caseNumber)).not.toBeInTheDocument()
})
