import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SignInScreen } from '@/features/me/sign-in-screen'
import { Failure } from '@/shared/failures'
import { routes } from '@/shared/routes'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
const NEXT = routes.tasks('draft-1')
let government: StartedGovernment
let app: PhoneApp

const insideWechat = (outcome: Parameters<typeof Promise.resolve>[0]): void => {
  app.phone.platform.host.name = '微信'
  app.phone.platform.identity = { supported: true, obtainCredential: () => Promise.resolve(outcome) as never }
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

it('says why it is asked only now and what is read', async () => {
  await app.show(<SignInScreen next={NEXT} />)
  expect(screen.getByRole('heading', { name: '先确认是您本人' })).toBeVisible()
  for (const what of ['姓名', '身份证号码', '手机号码']) expect(screen.getByText(what)).toBeVisible()
})

it('offers the people of a pretend government, marked so, and goes on in the place of this screen', async () => {
  await app.show(<SignInScreen next={NEXT} />)
  expect(await screen.findByText('演示')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: /^华晓阳/ }))
  await waitFor(() => expect(app.stores.session.signedIn).toBe(true))
  await waitFor(() => expect(navigation.opened).toEqual([NEXT]))
})

it('puts first whom the package being begun fits, and keeps the others a press away', async () => {
  const workbench = await app.stores.workbenches.forPackage('marriage')
  await app.show(<SignInScreen next={routes.tasks(workbench?.draft.record.draftId ?? '')} />)
  const names = async () => (await screen.findAllByRole('button', { name: /。$/ })).map((one) => one.textContent.slice(0, 3))
  expect(await names()).toEqual(['郭大庄', '陈大武', '卓小香'])
  const more = screen.getByRole('button', { name: '其他体验人员' })
  expect(more).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(more)
  expect(more).toHaveAttribute('aria-expanded', 'true')
  expect(await names()).toContain('华晓阳')
  await press(/^陈大武/)
  await waitFor(() => expect(app.stores.session.person?.personId).toBe('groom'))
})

it('leaves nobody out when no package is being begun', async () => {
  await app.show(<SignInScreen />)
  await userEvent.click(await screen.findByRole('button', { name: '其他体验人员' }))
  for (const { name } of government.people) expect(screen.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible()
})

it('goes back to the screen below when nothing comes next', async () => {
  await app.show(<SignInScreen />)
  navigation.opened.push('/pages/apply/review/index', '/pages/around/sign-in/index')
  await userEvent.click(await screen.findByRole('button', { name: /^华晓阳/ }))
  await waitFor(() => expect(navigation.backs).toBe(1))
})

it('follows no address from outside', async () => {
  await app.show(<SignInScreen next="https://example.com/pages/home/index" />)
  await userEvent.click(await screen.findByRole('button', { name: /^华晓阳/ }))
  await waitFor(() => expect(app.stores.session.signedIn).toBe(true))
  await waitFor(() => expect(navigation.opened).toEqual(['/pages/home/index']))
})

it('asks nobody who is signed in already', async () => {
  await app.stores.session.signInAsDemo('new-mother')
  await app.show(<SignInScreen next={NEXT} />)
  await waitFor(() => expect(navigation.opened).toEqual([NEXT]))
})

it('takes cancelling for what it is, and loses nothing by it', async () => {
  insideWechat({ kind: 'cancelled' })
  await app.show(<SignInScreen next={NEXT} />)
  await press('用微信身份登录')
  expect(await screen.findByText('没有登录。可以随时再来，填的都在。')).toBeVisible()
  expect(navigation.opened).toEqual([])
})

it('says what to do when the host itself knows nobody, and when the government refuses', async () => {
  insideWechat({ kind: 'not-signed-in' })
  await app.show(<SignInScreen next={NEXT} />)
  await press('用微信身份登录')
  expect(await screen.findByRole('alert')).toHaveTextContent('请先登录微信')
  insideWechat({ kind: 'obtained', provider: 'wechat', credential: 'code' })
  app.stores.api.sessions.signIn = () => Promise.reject(new Failure('busy'))
  await press('用微信身份登录')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('没有登录成功'))
  expect(navigation.opened).toEqual([])
})

it('shows another way where no host can tell who the person is', async () => {
  app.stores.api.catalogue.service = () => Promise.resolve({ name: '', sponsor: '', recordNumber: '', hotline: '12345', pretend: false, now: '2026-11-24T08:00:00+08:00' })
  await app.show(<SignInScreen next={NEXT} />)
  expect(await screen.findByText('请换个地方打开')).toBeVisible()
  await press('去窗口办')
  expect(navigation.opened).toEqual([routes.hall()])
})
