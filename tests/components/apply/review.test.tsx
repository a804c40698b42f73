import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ReviewScreen } from '@/features/apply/review-screen'
import { Failure } from '@/shared/failures'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { beginNewborn, fillNewborn, readyToSubmit } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const show = async () => {
  const result = await app.show(<ReviewScreen draftId={workbench.draft.record.draftId} />)
  await screen.findByRole('heading', { name: '您填的表' })
  return result
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => userEvent.click(button(name))
const card = (heading: string) => screen.getByRole('heading', { name: heading }).closest('.card') as HTMLElement
const draftId = () => workbench.draft.record.draftId
const submits = () => {
  const keys: string[] = []
  const { submit } = app.stores.api.cases
  app.stores.api.cases.submit = (application, key) => { keys.push(key); return submit(application, key) }
  return keys
}

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
  workbench = await beginNewborn(app)
})
afterEach(() => government.stop())

describe('what is missing', () => {
  it('stands on top at once, each line leading to its place; what is done here waits for the try', async () => {
    await workbench.form.prefill()
    await show()
    const links = screen.getAllByRole('link').map((link) => link.textContent)
    expect(links).toContain('请填写“宝宝姓名”')
    expect(links).toContain('请提交“父母民族确认书”')
    expect(links).not.toContain('请签名')
    await userEvent.click(screen.getByRole('link', { name: '请填写“宝宝姓名”' }))
    await userEvent.click(screen.getByRole('link', { name: '请提交“父母民族确认书”' }))
    expect(navigation.opened).toEqual([routes.section(draftId(), 'baby', 'review'), routes.material(draftId(), 'ethnic-group-confirmation', 'review')])
  })

  it('is counted in full even where one line tells several', async () => {
    await show()
    const notice = screen.getByText(/^还有 \d+ 处要补好才能提交$/)
    const lines = screen.getAllByRole('link').length
    expect(Number(/\d+/.exec(notice.textContent ?? '')?.[0])).toBeGreaterThan(lines)
    expect(screen.getByRole('link', { name: /^“妈妈”还有 \d+ 处要填或要改$/ })).toBeVisible()
  })

  it('includes consents and the signature after a try, and hands nothing in', async () => {
    const keys = submits()
    await fillNewborn(app, workbench)
    await show()
    expect(screen.queryByText(/要补好才能提交$/)).not.toBeInTheDocument()
    await press('提交')
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent(`还有 ${workbench.draft.plan.consents.length + 1} 处要补好才能提交`)
    await userEvent.click(within(alert).getByRole('link', { name: '请阅读并同意“材料真实性承诺”' }))
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '材料真实性承诺' }))
    expect(keys).toEqual([])
  })

  it('names the choice about sharing when nobody made it', async () => {
    workbench.draft.change({ dataSharing: null })
    await show()
    await userEvent.click(screen.getByRole('link', { name: '还没选要不要读取部门已有的信息' }))
    expect(navigation.opened).toEqual([routes.tasks(draftId())])
  })
})

describe('looking once more', () => {
  beforeEach(() => fillNewborn(app, workbench))

  it('shows what was typed in full, what departments filled masked, with a way to change it', async () => {
    workbench.draft.setValue('child-name', '崇小样')
    await show()
    await press(/^全部展开/)
    const content = within(card('您填的表'))
    expect(content.getByText('崇小样')).toBeVisible()
    expect(content.getByText('华*')).toBeVisible()
    expect(content.queryByText('华晓阳')).not.toBeInTheDocument()
    await userEvent.click(content.getByRole('button', { name: '修改宝宝' }))
    expect(navigation.opened).toEqual([routes.section(draftId(), 'baby', 'review')])
  })

  it('shows each department its own form, under its own names, masked', async () => {
    workbench.draft.setValue('child-name', '崇小样')
    await show()
    await userEvent.click(within(card('每个部门收到的表')).getByRole('button', { name: /^申报出生登记（户口）/ }))
    const form = await screen.findByRole('dialog', { name: '申报出生登记（户口）' })
    expect(within(form).getByText('出生登记人姓名').parentElement).toHaveTextContent('崇*')
    expect(form).toHaveTextContent('父母民族确认书')
    expect(form).not.toHaveTextContent('崇小样')
  })

  it('takes the way certificates come, with what each way needs', async () => {
    await show()
    await userEvent.click(screen.getByRole('radio', { name: '窗口领取' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '在哪儿领' }), '茅山镇便民服务中心 全科窗口')
    expect(workbench.draft.content.delivery).toEqual({ kind: 'window', hallId: 'town-321183105' })
    await userEvent.click(screen.getByRole('radio', { name: '邮寄到家' }))
    expect(workbench.draft.content.delivery).toMatchObject({ kind: 'post', recipient: '华晓阳', phone: '13900000101' })
    await userEvent.type(screen.getByRole('textbox', { name: /^详细地址/ }), '示范路1号')
    expect(workbench.draft.content.delivery?.address?.detail).toBe('示范路1号')
  })

  it('asks for every consent by itself', async () => {
    await show()
    const boxes = within(card('请您逐条确认')).getAllByRole('checkbox')
    expect(boxes).toHaveLength(workbench.draft.plan.consents.length)
    for (const box of boxes) expect(box).not.toBeChecked()
    await userEvent.click(screen.getByRole('checkbox', { name: /孩子的个人信息（单独同意）$/ }))
    expect(workbench.draft.content.consentIds).toEqual(['child-data'])
  })

  it('lets whoever cannot draw type the name, and says when it is another', async () => {
    await show()
    await press('写不了？改为打字')
    await userEvent.type(screen.getByRole('textbox', { name: /姓名/ }), '华小阳')
    await press('用这个签名')
    expect(await screen.findByText('已签名：华小阳')).toBeVisible()
    expect(screen.getByText(/和登录的姓名（华晓阳）不一样/)).toBeVisible()
    await press('重签')
    expect(workbench.signature.state).toBe('none')
  })
})

describe('handing in', () => {
  beforeEach(() => readyToSubmit(app, workbench))

  it('takes one tap, joins double taps, and leaves only the receipt', async () => {
    const keys = submits()
    await show()
    await userEvent.dblClick(button('提交'))
    await waitFor(() => expect(navigation.opened).toHaveLength(1))
    expect(navigation.opened[0]).toMatch(/^\/pages\/apply\/receipt\/index\?case=YJS321183/)
    expect(keys).toHaveLength(1)
    expect(app.stores.cases.list.value ?? []).toHaveLength(0)
    await act(() => app.stores.cases.loadList())
    expect(app.stores.cases.list.value).toHaveLength(1)
  })

  it('says that it was sent when no answer comes, locks the form, and asks again with the same number', async () => {
    const keys = submits()
    const { submit } = app.stores.api.cases
    app.stores.api.cases.submit = (_application, key) => { keys.push(key); return Promise.reject(new Failure('timeout')) }
    await show()
    await press('提交')
    expect(await screen.findByText('已发出，还没收到回执')).toBeVisible()
    expect(screen.getByText(/不会重复提交/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '修改宝宝' })).not.toBeInTheDocument()
    app.stores.api.cases.submit = submit
    await userEvent.click(screen.getAllByRole('button', { name: '现在再确认' })[0] as HTMLElement)
    await waitFor(() => expect(navigation.opened).toHaveLength(1))
    expect(new Set(keys).size).toBe(1)
  })

  it('goes on by itself after a restart with a submission under way', async () => {
    app.stores.api.cases.submit = () => Promise.reject(new Failure('offline'))
    await workbench.submission.submit(workbench.draft.application(workbench.signature.signature, { end: 'h5' }))
    await workbench.draft.keeper.flush()
    const again = await openApp({ texts: app.phone.texts, files: app.phone.files })
    await again.show(<ReviewScreen draftId={draftId()} />)
    await waitFor(() => expect(navigation.opened[0]).toMatch(/^\/pages\/apply\/receipt/))
  })

  it('sends whoever has to sign in again there and back', async () => {
    app.stores.api.cases.submit = () => Promise.reject(new Failure('session-expired'))
    await show()
    await press('提交')
    await userEvent.click(await screen.findByRole('button', { name: '重新登录' }))
    expect(navigation.opened).toEqual([routes.signIn(routes.review(draftId()))])
  })

  it('shows what the government refused, each point leading to its place, and may be tried again', async () => {
    const { submit } = app.stores.api.cases
    app.stores.api.cases.submit = () => Promise.reject(new Failure('invalid', { problems: [{ code: 'required', severity: 'error', source: 'field', id: 'child-name' }] }))
    await show()
    await press('提交')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('这次没有提交成功')
    await userEvent.click(within(alert).getByRole('link', { name: '请填写“宝宝姓名”' }))
    expect(navigation.opened).toEqual([routes.section(draftId(), 'baby', 'review')])
    app.stores.api.cases.submit = submit
    await press('提交')
    await waitFor(() => expect(navigation.opened[1]).toMatch(/receipt/))
  })

  it('leads to the cases when the same thing is handled already, and to the news when the guide changed', async () => {
    app.stores.api.cases.submit = () => Promise.reject(new Failure('duplicate'))
    await show()
    await press('提交')
    await userEvent.click(await screen.findByRole('button', { name: '看我的办件' }))
    expect(navigation.opened).toEqual([routes.cases()])
    app.stores.api.cases.submit = () => Promise.reject(new Failure('stale-version', { currentVersion: '2026.2' }))
    await press('提交')
    await userEvent.click(await screen.findByRole('button', { name: '看看改了什么' }))
    await waitFor(() => expect(navigation.opened[1]).toBe(routes.tasks(draftId())))
  })
})
