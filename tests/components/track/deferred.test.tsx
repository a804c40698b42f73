import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HomeScreen } from '@/features/catalogue/home-screen'
import { ShotScreen } from '@/features/capture/shot-screen'
import { RoundScreen } from '@/features/correct/round-screen'
import { CaseScreen } from '@/features/track/case-screen'
import { CasesScreen } from '@/features/track/cases-screen'
import { ReceiptScreen } from '@/features/apply/receipt-screen'
import { routes } from '@/shared/routes'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { catalogueWithPromise, PROMISED } from '../../support/catalogue-with-promise'
import { beginNewborn, MOTHER, submitNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

// A busy machine takes seconds to start the first government.
jest.setTimeout(20_000)

const catalogue = catalogueWithPromise()
let government: StartedGovernment
let app: PhoneApp
let caseNumber: string

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const noticeOf = async (title: RegExp): Promise<HTMLElement> => (await screen.findByText(title)).closest('.notice') as HTMLElement
const laneOf = async (item: string): Promise<HTMLElement> => (await screen.findByText(item, { selector: '.case-chart__item' })).closest('.case-chart__lane') as HTMLElement
const photo = (path = 'page') => app.phone.nextChoice({ kind: 'chosen', files: [{ path, name: 'page.jpg', mediaType: 'image/jpeg', bytes: 22 }] })

/** Time passes at the offices; who was away signs in again. */
const advance = async (days: number): Promise<void> => {
  government.advance(days)
  await app.stores.session.signInAsDemo(MOTHER)
  await app.stores.catalogue.loadService()
}

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue, speed: 1 })
  government.setScenario('smooth')
  app = await openApp()
  const workbench = await beginNewborn(app)
  workbench.materials.chooseWay(PROMISED.materialId, 'later')
  caseNumber = (await submitNewborn(app, workbench)).caseNumber
})
afterEach(() => government.stop())

describe('the page of the case', () => {
  it('says what is still owed, by when and how many days are left, with one button there', async () => {
    await app.show(<CaseScreen caseNumber={caseNumber} />)
    const notice = await noticeOf(/^还要补交 1 份材料$/)
    expect(notice).toHaveTextContent(/“父母民族确认书”最晚 .*\d+月\d+日 周.交，还剩 5 个工作日。/)
    await press('去补交')
    expect(navigation.opened).toEqual([routes.deferred(caseNumber)])
  })

  it('shows the lane waiting for it, and each thing there once', async () => {
    await advance(4)
    await app.show(<CaseScreen caseNumber={caseNumber} />)
    const held = app.stores.cases.serviceCase(caseNumber).value?.itemCases.find(({ awaitsMaterial }) => awaitsMaterial)
    expect(held).toBeDefined()
    expect(await laneOf(held?.shortName ?? '')).toHaveTextContent(/等您补交材料，时限暂停( |$)/)
    expect((await laneOf(held?.shortName ?? '')).textContent?.match(/等您补交/g)).toHaveLength(1)
    expect(await noticeOf(/^还要补交/)).toHaveTextContent('部门审查好了，只等您补交；收到以前时限暂停。')
    expect(await screen.findByText(/正在等您补交材料|正在等您和/)).toBeVisible()
  })

  it('says after the day that it did not come, and what that means', async () => {
    await advance(12)
    await app.show(<CaseScreen caseNumber={caseNumber} />)
    expect(await noticeOf(/^“父母民族确认书”到期没有补交$/)).toHaveTextContent('按“补交不来”办结')
    expect(screen.queryByRole('button', { name: '去补交' })).not.toBeInTheDocument()
  })
})

describe('applying again', () => {
  it('goes on in a draft in which everything stands already, and in the same one the next time', async () => {
    await advance(12)
    await app.show(<CaseScreen caseNumber={caseNumber} />)
    await press('重新申请')
    await waitFor(() => expect(navigation.opened).toHaveLength(1))
    const [record] = app.stores.shelf.mine
    expect(navigation.opened).toEqual([routes.notice(record?.draftId ?? '')])
    const again = await app.stores.workbenches.of(record?.draftId ?? '')
    expect(again?.draft.plan.questionnaire.complete).toBe(true)
    expect(again?.draft.values.get('child-name')).toBeDefined()
    expect(again?.materials.pagesOf('parents-household-register').map(({ state }) => state)).toEqual(['received', 'received'])
    expect(again?.materials.missing.map(({ material }) => material.id)).toEqual([PROMISED.materialId])
    await press('重新申请')
    await waitFor(() => expect(navigation.opened).toHaveLength(2))
    expect(app.stores.shelf.mine).toHaveLength(1)
  })
})

describe('elsewhere', () => {
  it('home puts it first, and reads it out in the large version', async () => {
    await app.stores.cases.loadList()
    await app.show(<HomeScreen />)
    expect(await screen.findByText('新生儿出生还要补交材料')).toBeVisible()
    await press('去补交')
    expect(navigation.opened).toEqual([routes.deferred(caseNumber)])
  })

  it('the large home has it as the one thing to go on with', async () => {
    await app.stores.cases.loadList()
    app.stores.settings.change({ elder: true })
    await app.show(<HomeScreen />)
    await press('念给我听')
    expect(app.phone.spoken[0]).toMatch(/新生儿出生还要补交材料，最晚 .*请点最上面的“去补交”/)
  })

  it('the list of cases has it among what is the person’s turn', async () => {
    await app.show(<CasesScreen />)
    expect(await screen.findByRole('heading', { name: '轮到您' })).toBeVisible()
    expect(screen.getByText(/^还要补交材料，最晚 /)).toBeVisible()
    expect(screen.queryByRole('heading', { name: '正在办' })).not.toBeInTheDocument()
  })

  it('the receipt says it at once, and offers to remind', async () => {
    const asked: (readonly string[])[] = []
    app.phone.platform.notify = { supported: true, ask: (ids) => { asked.push(ids); return Promise.resolve({}) } }
    await app.show(<ReceiptScreen caseNumber={caseNumber} />)
    expect(await screen.findByText(/^“父母民族确认书”，最晚 /)).toBeVisible()
    await press('告诉我')
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(asked[0]).toContain('material-due')
  })
})

describe('handing it in', () => {
  const show = () => app.show(<RoundScreen kind="deferred" caseNumber={caseNumber} />)
  const place = () => ({ caseNumber, kind: 'deferred' as const, pointId: PROMISED.materialId })

  /** Takes a picture with the phone's own camera and confirms it on the screen after the shutter. */
  const photograph = async (): Promise<void> => {
    photo()
    await press('拍照')
    await waitFor(() => expect(navigation.opened).toEqual([routes.shot(place())]))
    const after = await app.show(<ShotScreen place={place()} />)
    await press(/^(使用这张|仍然使用)$/)
    await waitFor(() => expect(navigation.opened).toHaveLength(2))
    after.unmount()
    navigation.reset()
    expect(await screen.findByText('已收到')).toBeVisible()
  }

  it('names the material, who wants it, how many days are left, and what happens otherwise', async () => {
    await show()
    expect(await screen.findByRole('heading', { name: '父母民族确认书' })).toBeVisible()
    expect(screen.getByText('还剩 5 个工作日')).toBeVisible()
    expect(screen.getByText(/^到期没有补交的，需要它的事项按“补交不来”办结/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '我有不同意见' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: '交上去，先拍好或选好一份' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('takes a picture, shows it, sends it, and goes back to a case that changed', async () => {
    await show()
    await photograph()
    await press('交上去')
    await waitFor(() => expect(navigation.opened).toEqual([routes.serviceCase(caseNumber)]))
    const again = await app.show(<CaseScreen caseNumber={caseNumber} />)
    expect(await noticeOf(/^“父母民族确认书”已经补交$/)).toHaveTextContent('部门正在核对')
    again.unmount()
  })

  it('gives a page back, and another one can be taken', async () => {
    await show()
    await photograph()
    await press('删除第 1 页')
    await waitFor(() => expect(screen.queryByText('已收到')).not.toBeInTheDocument())
    expect(screen.getByRole('button', { name: '拍照' })).toBeVisible()
  })

  it('keeps the page when the network is gone, and says how to go on', async () => {
    await show()
    await photograph()
    app.setOffline(true)
    await press('交上去')
    expect(await screen.findByText(/再点一次会用同一个号确认，不会重复提交/)).toBeVisible()
    app.setOffline(false)
    await press('再确认一次')
    await waitFor(() => expect(navigation.opened).toEqual([routes.serviceCase(caseNumber)]))
  })

  it('says that nothing is owed when it is not', async () => {
    await app.show(<RoundScreen kind="correction" caseNumber={caseNumber} />)
    expect(await screen.findByText('现在没有要补正的')).toBeVisible()
  })
})
